import { createHash } from "node:crypto";
import type { Target } from "./config/options.ts";
import { diagnose, type Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Fetcher } from "./fetch/fetcher.ts";
import { shownUrl } from "./fetch/shown-url.ts";
import type { Pulled, PulledFile } from "./names/pulled.ts";
import { allowedHosts, type Remotes } from "./openapi/remotes.ts";
import { isPinned, sha256 } from "./source/pin.ts";
import { disk, ReadFailure, type FileReader } from "./source/read.ts";

/** A file as it came. */
export interface Fetched extends PulledFile {
  /** Where it is kept. */
  readonly path: string;
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** So many files at most: a server can make up one after the other, each referring to the next. */
const mostFiles = 1000;

/** Reads the files of a target: those that have a URL from there, all others from the disk. */
export class PulledReader implements FileReader {
  readonly fetched: Fetched[] = [];
  readonly #target: Target;
  readonly #remotes: Remotes;
  readonly #before: Pulled;
  readonly #fetcher: Fetcher;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #budget: { bytes: number };
  #asked = 0;
  #overflow: ReadFailure | undefined;

  constructor(
    target: Target,
    remotes: Remotes,
    before: Pulled,
    context: {
      readonly fetcher: Fetcher;
      readonly headers: Readonly<Record<string, string>>;
    },
  ) {
    this.#target = target;
    this.#remotes = remotes;
    this.#before = before;
    this.#fetcher = context.fetcher;
    this.#headers = context.headers;
    this.#budget = { bytes: this.#fetcher.limits.bytes };
  }

  async read(path: string): Promise<Uint8Array> {
    const { input, url } = this.#target;
    const address = path === input ? url : this.#remotes.addressOf(path);
    if (address === undefined) return disk.read(path);
    return this.#fetch(path, address);
  }

  /** Too many files were asked for: what refers to what need not be looked at any more. */
  get overflow(): Diagnostic | undefined {
    return this.#overflow?.diagnostic;
  }

  /** What the lock is to hold of these files. */
  pulled(files: readonly Fetched[]): Pulled {
    const { input } = this.#target;
    const document = files.find(({ path }) => path === input);
    const others = files.filter((file) => file !== document);
    return {
      document: document && {
        sha256: document.sha256,
        etag: document.etag,
        source: sourceOf(document.url),
      },
      references: new Map(others.map((file) => [file.url, file])),
    };
  }

  async #fetch(path: string, url: string): Promise<Uint8Array> {
    if (++this.#asked > mostFiles) {
      const reason = `more than ${mostFiles} files are asked for`;
      throw (this.#overflow ??= failure(path, url, reason));
    }
    const known = this.#pinOf(path, url);
    const kept = known && (await contentOf(path, known));
    const answer = await this.#fetcher.fetch({
      url,
      hosts: allowedHosts(this.#target),
      headers: this.#isOwnHost(url) ? this.#headers : {},
      // Without the content that it stands for, an ETag is of no use.
      etag: kept && known?.etag,
      budget: this.#budget,
    });
    if (answer.kind === "fault") throw failure(path, url, answer.reason);
    const bytes = answer.kind === "unchanged" ? kept! : answer.bytes;
    const digest = sha256(bytes);
    // Some servers send another ETag each time; a lock that changes says that something has changed.
    const same =
      known && (answer.kind === "unchanged" || known.sha256 === digest);
    const pin = same
      ? known
      : { sha256: digest, etag: "etag" in answer ? answer.etag : undefined };
    this.fetched.push({ ...pin, path, url, bytes });
    return bytes;
  }

  #pinOf(path: string, url: string): PulledFile | undefined {
    const { document, references } = this.#before;
    if (path !== this.#target.input) return references.get(url);
    return document?.source === sourceOf(url) ? document : undefined;
  }

  #isOwnHost(url: string): boolean {
    const own = this.#target.url;
    return own !== undefined && new URL(own).host === new URL(url).host;
  }
}

/** A URL in the lock: it may hold secrets, and tells another one from it all the same. */
function sourceOf(address: string): string {
  const url = new URL(address);
  url.username = "";
  url.password = "";
  return createHash("sha256").update(url.href).digest("hex").slice(0, 12);
}

/** The file, where it still is what was pulled. */
async function contentOf(
  path: string,
  { sha256: pin }: PulledFile,
): Promise<Uint8Array | undefined> {
  const bytes = await disk.read(path).catch(() => undefined);
  return bytes && isPinned(bytes, pin) ? bytes : undefined;
}

function failure(file: string, url: string, reason: string): ReadFailure {
  const params = { url: shownUrl(url), reason };
  return new ReadFailure(diagnose("fetch-failed", { file }, params));
}
