import { createHash } from "node:crypto";
import type { OutputFile } from "./file.ts";

/** The name of the manifest in the output folder. */
export const manifestName = "manifest.json";

/** The files of the last run: path → the digests that file may have had. */
export type Written = ReadonlyMap<string, readonly string[]>;

/** A package beside the generator, and its version. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** What stands above the files. */
export interface ManifestHead {
  /** The version of the generator. */
  readonly generator?: string | undefined;
  /** The folder of the config, from the folder of the manifest. */
  readonly config?: string | undefined;
}

/**
 * The text of the manifest: one line a file, sorted, so that two branches that change different files
 * merge without a conflict. `kept` are files that are not written again, with their digests.
 */
export function printManifest(
  files: readonly OutputFile[],
  { generator, owner, tools }: WrittenBy,
  kept: readonly (readonly [path: string, digest: string])[] = [],
): string {
  const digests = [
    ...files.map(({ path, text }) => [path, digest(text)] as const),
    ...kept,
  ];
  digests.sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest = {
    format: 1,
    generator,
    ...(owner && { config: owner.config }),
    ...(tools.length === 0
      ? {}
      : {
          tools: Object.fromEntries(
            tools.map(({ name, version }) => [name, version]),
          ),
        }),
    files: Object.fromEntries(digests),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Who wrote the files, and with what. */
interface WrittenBy {
  readonly generator: string;
  readonly owner?: { readonly config: string } | undefined;
  readonly tools: readonly Tool[];
}

/** The head of a manifest, line by line as its files are read. */
export function readHead(text: string): ManifestHead {
  const valueOf = (key: string) =>
    parsePath(new RegExp(`^  "${key}": (".*"),$`, "m").exec(text)?.[1] ?? "");
  return { generator: valueOf("generator"), config: valueOf("config") };
}

/**
 * Which files the manifest claims. Its lines are read one by one and not as JSON: what stands between
 * the markers of a merge conflict counts for both sides, and a lost manifest claims nothing.
 */
export function readManifest(text: string): Written {
  const written = new Map<string, string[]>();
  for (const line of text.split("\n")) {
    const match = /^\s*("(?:[^"\\]|\\.)+"): ?"([0-9a-f]{64})",?\s*$/.exec(line);
    if (!match) continue;
    const path = parsePath(match[1] ?? "");
    if (path === undefined) continue;
    written.set(path, [...(written.get(path) ?? []), match[2] ?? ""]);
  }
  return written;
}

/** What either of two claims. */
export function bothOf(one: Written, other: Written): Written {
  const both = new Map(one);
  for (const [path, digests] of other)
    both.set(path, [...(both.get(path) ?? []), ...digests]);
  return both;
}

/** The text of a journal: as that of a manifest, one line a file that is about to be written. */
export function printJournal(written: Written): string {
  const lines = [...written].flatMap(([path, digests]) =>
    [...new Set(digests)].map((each) => `${JSON.stringify(path)}: "${each}"`),
  );
  return `${lines.sort().join(",\n")}\n`;
}

/** Whether a text is a manifest of ours, also one that a merge conflict has torn. */
export function isManifest(text: string): boolean {
  return text.trim() === "" || /^\s*"generator": /m.test(text);
}

function parsePath(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}

/** SHA-256, in hexadecimal. */
export function digest(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
