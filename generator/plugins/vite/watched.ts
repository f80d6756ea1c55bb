import { basename, dirname, resolve } from "node:path";
import { digestOfFile } from "../../cache/record.ts";
import type { JsonDiagnostic } from "../../diagnostics/format-json.ts";
import { foldersOfNames } from "../patterns.ts";
import { ask } from "../program.ts";
import type { Generation } from "./generation.ts";

interface Inputs {
  readonly reads: readonly string[];
  readonly globs: readonly string[];
}

/** What SDKs are made of, by full paths. */
export interface Watching {
  readonly files: readonly string[];
  /** Folders in which a new file may be one that is read. */
  readonly folders: readonly string[];
}

/** Finds out what SDKs are made of; undefined where that cannot be told now. */
export async function watching({
  folder,
  choice,
}: Pick<Generation, "folder" | "choice">): Promise<Watching | undefined> {
  const { targets, code } = await ask<Inputs>(folder, ["inputs", ...choice]);
  if (code !== 0) return undefined;
  const full = (paths: readonly string[]) => [
    ...new Set(paths.map((path) => resolve(folder, path))),
  ];
  return {
    files: full(targets.flatMap(({ reads }) => reads)),
    folders: full(targets.flatMap(({ globs }) => foldersOfNames(globs))),
  };
}

/** Knows whether something that an SDK is made of is not what it was. */
export class Watched {
  /** The digest of each file. */
  #files = new Map<string, string | null | undefined>();
  #folders: readonly string[] = [];
  /** Where what is missing may come to be. */
  #suspected: readonly string[] = [];

  get paths(): readonly string[] {
    return [...this.#files.keys(), ...this.#folders, ...this.#suspected];
  }

  /** A run begins: what is changed from now on it may not see. */
  begin(): void {
    for (const file of this.#files.keys())
      this.#files.set(file, digestOfFile(file));
  }

  /** A run has found something wrong. A file that is missing will stand beside what wants it, or below. */
  suspect(errors: readonly JsonDiagnostic[], folder: string): void {
    const files = errors.flatMap(({ file }) => file ?? []);
    this.#suspected = [
      ...new Set(files.map((file) => dirname(resolve(folder, file)))),
    ];
  }

  /** A run has ended. Where nothing can be told of it, what was known before still counts. */
  end(now: Watching | undefined): void {
    if (!now) return;
    const before = this.#files;
    const digest = (file: string) =>
      // The run may have written the lock itself.
      before.has(file) && basename(file) !== "sdkwright.lock.json"
        ? before.get(file)
        : digestOfFile(file);
    this.#files = new Map(now.files.map((file) => [file, digest(file)]));
    this.#folders = now.folders;
  }

  /** Whether any of the files that are known is not what it was. */
  get hasChanged(): boolean {
    return [...this.#files].some(([file, was]) => was !== digestOfFile(file));
  }

  /** Whether a file that has changed is one of those, and holds something else. */
  concerns(path: string): boolean {
    const file = resolve(path);
    if (this.#files.has(file))
      return this.#files.get(file) !== digestOfFile(file);
    return [...this.#folders, ...this.#suspected].some((folder) =>
      isBelow(file, folder),
    );
  }
}

function isBelow(file: string, folder: string): boolean {
  return file.startsWith(resolve(folder, "_").slice(0, -1));
}
