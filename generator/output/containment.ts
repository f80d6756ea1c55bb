import { lstatSync } from "node:fs";
import { join } from "node:path";

/**
 * Why a path must not be used inside an output folder, on this or on another system; undefined where
 * it is safe. Names that only Windows refuses are refused everywhere: the output is committed and
 * checked out there.
 */
export function unsafePath(path: string): string | undefined {
  if (/\p{Cc}/u.test(path)) return "it has a control character";
  if (path.includes("\\")) return "it has a backslash";
  if (/^[a-z]:/i.test(path)) return "it starts with a drive letter";
  if (path.startsWith("/")) return "it is absolute";
  for (const segment of path.split("/")) {
    if (segment === "" || segment === "." || segment === "..")
      return `it has the segment "${segment}"`;
    if (/[<>:"|?*]/.test(segment)) return 'it has one of <>:"|?*';
    if (/[. ]$/.test(segment)) return "a segment ends with a dot or a space";
    if (/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(segment))
      return `"${segment}" is a device on Windows`;
  }
  return undefined;
}

/** What keeps a file from being put into its folder. */
export type ParentTrouble = "linked" | "blocked";

/**
 * Looks at the folders between the output folder and its files, each once. A symbolic link there would
 * lead a write out of the output folder; anything that is no folder stands in the way.
 */
export class Parents {
  readonly #root: string;
  readonly #seen = new Map<string, ParentTrouble | undefined>();

  constructor(root: string) {
    this.#root = root;
  }

  /** What is wrong above this file; undefined also where the folders do not exist yet. */
  troubleAbove(path: string): ParentTrouble | undefined {
    const end = path.lastIndexOf("/");
    if (end < 0) return undefined;
    const folder = path.slice(0, end);
    if (!this.#seen.has(folder))
      this.#seen.set(folder, this.troubleAbove(folder) ?? this.#look(folder));
    return this.#seen.get(folder);
  }

  #look(folder: string): ParentTrouble | undefined {
    try {
      const found = lstatSync(join(this.#root, folder));
      if (found.isDirectory()) return undefined;
      return found.isSymbolicLink() ? "linked" : "blocked";
    } catch {
      // It does not exist yet; what may not be looked at is told of file by file.
      return undefined;
    }
  }
}
