import { watch as watchFiles, type FSWatcher } from "chokidar";
import { basename, dirname, join, resolve } from "node:path";
import type { WatchedPaths } from "./watched-paths.ts";

/** For so many milliseconds nothing more must happen: editors save in several steps. */
const quiet = 100;

/** Longer than this it is not waited for quiet. */
const longest = 2000;

/** Tells that something may have changed: what, is for others to find out. */
export class Watcher {
  readonly #fail: (error: Error) => void;
  #files: FSWatcher | undefined;
  #paths: WatchedPaths | undefined;
  #last = 0;
  #first: number | undefined;
  #wake: (() => void) | undefined;

  /** `fail` is told why files cannot be watched. */
  constructor(fail: (error: Error) => void) {
    this.#fail = fail;
  }

  /** Watches these paths from now on; what happens after it resolves is noticed. Says whether they are others. */
  async follow(paths: WatchedPaths): Promise<boolean> {
    if (this.#paths?.equals(paths)) return false;
    await this.#files?.close();
    this.#paths = paths;
    const files = watchFiles([...paths.roots], {
      ignoreInitial: true,
      // What is linked to may be anywhere, and may be replaced as a whole.
      followSymlinks: true,
      ignored: (path) => !paths.has(resolve(path)),
    });
    this.#files = files;
    files.on("all", () => this.#notice());
    // Not only what the library takes for a change: a file can be another one of the same age.
    files.on("raw", (_event, name, details) => {
      const { watchedPath } = details as { readonly watchedPath: string };
      const from = resolve(watchedPath);
      const inside = name ? join(from, name) : from;
      if (paths.concerns(inside) || isItself(from, name, paths)) this.#notice();
    });
    files.on("error", (error) => this.#fail(error as Error));
    await new Promise<void>((ready) => files.once("ready", ready));
    return true;
  }

  /** Waits until something has happened since the last call, and then for a pause. */
  async change(): Promise<void> {
    if (this.#first === undefined)
      await new Promise<void>((resolve) => (this.#wake = resolve));
    for (;;) {
      const now = performance.now();
      const rest = Math.min(
        this.#last + quiet - now,
        (this.#first ?? now) + longest - now,
      );
      if (rest <= 0) break;
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
    this.#first = undefined;
  }

  #notice(): void {
    this.#last = performance.now();
    this.#first ??= this.#last;
    this.#wake?.();
    this.#wake = undefined;
  }
}

/** A file that is watched by itself is told of by its own name. */
function isItself(from: string, name: string, paths: WatchedPaths): boolean {
  return basename(from) === name && paths.concerns(join(dirname(from), name));
}
