import type { LockEntry } from "./lock-entry.ts";
import type { Tree } from "./loose-json.ts";

/** What the lock holds of a file that was pulled. */
export interface PulledFile {
  /** In hexadecimal. */
  readonly sha256: string;
  /** As the server sent it, to be asked about next time. */
  readonly etag: string | undefined;
}

/** What was pulled for a target. */
export interface Pulled {
  readonly document:
    | (PulledFile & {
        /** Stands for the URL, which may hold secrets: the ETag says nothing of another one. */
        readonly source: string;
      })
    | undefined;
  /** By URL. */
  readonly references: ReadonlyMap<string, PulledFile>;
}

/** Before the first pull. */
export const nothingPulled: Pulled = {
  document: undefined,
  references: new Map(),
};

/** What stands in the lock for one target. What is wrong is complained of and left out. */
export function readPulled(target: LockEntry): Pulled {
  const [document] = target
    .entries("document", (entry) => fileOf(entry))
    .entries();
  return {
    document: document && { source: document[0], ...document[1] },
    references: target.entries("references", fileOf),
  };
}

/** A digest and, where the server sent one, an ETag, on one line: `1a2b… W/"33a6"`. */
function fileOf(entry: LockEntry): PulledFile | undefined {
  const text = entry.ownText();
  if (text === undefined) return undefined;
  const found = /^([0-9a-f]{64})(?: (\S+))?$/.exec(text);
  if (!found) {
    entry.complain("a SHA-256");
    return undefined;
  }
  return { sha256: found[1]!, etag: found[2] };
}

/** The same as members of the target; none where nothing was pulled. */
export function treeOfPulled({
  document,
  references,
}: Pulled): [string, Tree][] {
  const all = [...references].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...(document
      ? [
          ["document", new Map([[document.source, textOf(document)]])] as [
            string,
            Tree,
          ],
        ]
      : []),
    ...(all.length > 0
      ? [
          [
            "references",
            new Map(all.map(([url, file]) => [url, textOf(file)])),
          ] as [string, Tree],
        ]
      : []),
  ];
}

function textOf({ sha256, etag }: PulledFile): string {
  return etag === undefined ? sha256 : `${sha256} ${etag}`;
}
