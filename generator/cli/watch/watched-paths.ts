import { dirname, parse, relative, resolve, sep } from "node:path";
import type { Inputs } from "../../cache/inputs.ts";

/**
 * Which paths matter to those who watch these inputs: each file, whether it is there or not, and all
 * folders above it up to one that nobody removes. Of a folder whose names matter, also what is in it.
 */
export class WatchedPaths {
  /** The folders to begin at; absolute, as all paths here. */
  readonly roots: readonly string[];
  readonly #paths: ReadonlySet<string>;
  readonly #folders: ReadonlySet<string>;

  constructor(all: readonly Pick<Inputs, "files" | "folders">[]) {
    const absolute = (paths: Iterable<string>) =>
      [...paths].map((path) => resolve(path));
    const files = all.flatMap(({ files }) => absolute(files.keys()));
    const folders = all.flatMap(({ folders }) => absolute(folders.keys()));
    this.#folders = new Set(folders);
    const own = new Set([...files, ...folders]);
    const ways = [...own].map(wayTo);
    this.roots = [...new Set(ways.map(([root]) => root))].sort();
    this.#paths = new Set([...own, ...ways.flat()]);
  }

  /** Whether it, or something below it, is watched. */
  has(path: string): boolean {
    return this.#paths.has(path);
  }

  /** Whether what happens to this path, known from the folder that it is in, is to be looked at. */
  concerns(path: string): boolean {
    return this.#paths.has(path) || this.#folders.has(dirname(path));
  }

  equals(other: WatchedPaths): boolean {
    return this.#key === other.#key;
  }

  get #key(): string {
    const lists = [this.#paths, this.#folders].map((set) => [...set].sort());
    return JSON.stringify(lists);
  }
}

/** The folders that lead to a path, from a root on. */
function wayTo(path: string): [root: string, ...way: string[]] {
  const root = rootOf(path);
  const folders = [];
  for (let at = dirname(path); isBelow(at, root); at = dirname(at))
    folders.unshift(at);
  return [root, ...folders];
}

/**
 * The working directory for what is in it; else the folder above that both have in common, which is
 * that of a workspace, or the start of the disk.
 */
function rootOf(path: string): string {
  const up = /^(?:\.\.(?:[/\\]|$))*/.exec(relative(process.cwd(), path));
  const root = resolve(up?.[0] || ".");
  return isBelow(path, root) ? root : parse(path).root;
}

function isBelow(path: string, root: string): boolean {
  const start = root.endsWith(sep) ? root : root + sep;
  return path.length > start.length && path.startsWith(start);
}
