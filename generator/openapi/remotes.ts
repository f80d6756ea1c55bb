import { createHash } from "node:crypto";

/** What references to the network may lead to. */
export interface RemoteRules {
  /** Where the document itself came from; its relative references then lead on from there. */
  readonly url: string | undefined;
  /** The hosts that may be used beside that of `url`, with their ports where these are not usual. */
  readonly hosts: readonly string[];
  /** The SHA-256 of what was pulled, by URL; undefined where that is not to be verified. */
  readonly pins: ReadonlyMap<string, string> | undefined;
}

/** What stands for a file on the network. */
export type Remote =
  /** The document itself. */
  | { readonly kind: "document" }
  /** The copy that was pulled. */
  | {
      readonly kind: "stored";
      readonly file: string;
      readonly pin: string | undefined;
    }
  | { readonly kind: "not pulled" }
  | { readonly kind: "not allowed"; readonly host: string };

/**
 * The files on the network that a document refers to. They are never fetched here: `pull` stores
 * each beside the document, and the lock holds its digest.
 */
export class Remotes {
  readonly #document: string;
  readonly #rules: RemoteRules;
  readonly #addresses = new Map<string, string>();

  constructor(document: string, rules: RemoteRules) {
    this.#document = document;
    this.#rules = rules;
    const url = rules.url === undefined ? undefined : plainUrl(rules.url);
    if (url !== undefined) this.#addresses.set(document, url);
  }

  /** What stands for the file at a URL. */
  find(address: string): Remote {
    const url = plainUrl(address) ?? address;
    if (url === this.#addresses.get(this.#document))
      return { kind: "document" };
    const { host } = new URL(url);
    if (!allowedHosts(this.#rules).has(host))
      return { kind: "not allowed", host };
    const file = storedPath(this.#document, url);
    this.#addresses.set(file, url);
    const pin = this.#rules.pins?.get(url);
    return pin === undefined && this.#rules.pins
      ? { kind: "not pulled" }
      : { kind: "stored", file, pin };
  }

  /** Where a file came from; undefined for one that was not pulled. */
  addressOf(file: string): string | undefined {
    return this.#addresses.get(file);
  }
}

/** For a document of which nothing is known but its path. */
export function noRemotes(document: string): Remotes {
  return new Remotes(document, { url: undefined, hosts: [], pins: new Map() });
}

/** The hosts that may be asked, in lower case. */
export function allowedHosts({
  url,
  hosts,
}: Pick<RemoteRules, "url" | "hosts">): ReadonlySet<string> {
  const own = url !== undefined && URL.canParse(url) ? [new URL(url).host] : [];
  return new Set([...own, ...hosts.map((host) => host.toLowerCase())]);
}

/** An address without credentials and fragment. */
function plainUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.username = "";
  url.password = "";
  url.hash = "";
  return url.href;
}

/**
 * Where the copy of a remote file is kept: `shop.yaml.refs/example.com-1a2b3c4d5e/pet.yaml`. Each has a
 * folder of its own, called after a hash of its URL: on no file system do two of them meet.
 */
export function storedPath(document: string, url: string): string {
  const { host, pathname } = new URL(url);
  const hash = createHash("sha256").update(url).digest("hex").slice(0, 10);
  const folder = `${safeName(host).slice(0, 60)}-${hash}`;
  const last = pathname.slice(pathname.lastIndexOf("/") + 1);
  return `${document}.refs/${folder}/${fileName(last)}`;
}

/** The end of a URL as a name that every file system takes. */
function fileName(text: string): string {
  const name = safeName(text).slice(-80).replace(/^\.+/, "");
  if (name === "") return "index";
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(name)
    ? `_${name}`
    : name;
}

function safeName(text: string): string {
  return text.replace(/[^\w.-]+/g, "-").replace(/[.-]+$/, "");
}
