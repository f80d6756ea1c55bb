import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gitPathOf } from "../source/git-path.ts";
import type { Onlooker } from "../source/onlooker.ts";
import type { FileReader } from "../source/read.ts";
import { digest, digestOfFile, digestOfFolder } from "./record.ts";

/** What a run read, and what it looked for in vain: its output changes only where one of these does. */
export class Inputs implements Onlooker {
  readonly folder: string | undefined;
  /** Undefined for what could not be read, though something is there. */
  readonly #files = new Map<string, string | null | undefined>();
  readonly #folders = new Map<string, string | undefined>();
  /** What was read two ways: somebody wrote it meanwhile. */
  readonly #torn = new Set<string>();

  /** `folder` is for what is costly to make. */
  constructor(folder: string | undefined) {
    this.folder = folder;
  }

  /** By path: the digest, or null for what was looked for and not there. */
  get files(): ReadonlyMap<string, string | null | undefined> {
    return this.#files;
  }

  /** By path: the digest of the names in a folder. */
  get folders(): ReadonlyMap<string, string | undefined> {
    return this.#folders;
  }

  /** Whether all of it could be read, and was read in one state. */
  get isWhole(): boolean {
    const digests = [...this.#files.values(), ...this.#folders.values()];
    return this.#torn.size === 0 && !digests.includes(undefined);
  }

  /** What is no longer as it was read, sorted. */
  changes(): string[] {
    const files = [...this.#files].filter(
      ([path, before]) => this.#torn.has(path) || digestOfFile(path) !== before,
    );
    const folders = [...this.#folders].filter(
      ([path, before]) => digestOfFolder(path) !== before,
    );
    return [...new Set([...files, ...folders].map(([path]) => path))].sort();
  }

  file(path: string, content: string | Uint8Array | undefined): void {
    // What a revision holds is no file, and what a name stands for in git is not looked up here.
    if (gitPathOf(path)) return;
    this.know(path, content === undefined ? null : digest(content), false);
  }

  /** A file of which the digest is known; one that the run has written may have held something else. */
  protected know(path: string, now: string | null, isWritten: boolean): void {
    if (!isWritten && this.#files.has(path) && this.#files.get(path) !== now)
      this.#torn.add(path);
    this.#files.set(path, now);
  }

  protected knowNames(folder: string, now: string): void {
    this.#folders.set(folder, now);
  }

  /** A file that the run has written: what it held before is no matter. */
  written(path: string, content: string | Uint8Array): void {
    this.#files.set(path, digest(content));
  }

  /** A file that another part of the run has written: whoever knew it as it was knows it as it is. */
  replaced(path: string, before: string | undefined, after: string): void {
    const known = before === undefined ? null : digest(before);
    if (this.#files.get(path) === known) this.written(path, after);
  }

  look(path: string): void {
    if (gitPathOf(path)) return;
    this.#files.set(path, digestOfFile(path));
  }

  names(folder: string): void {
    this.#folders.set(folder, digestOfFolder(folder));
  }

  /** A folder of which every file with such a name is read. */
  folderWithFiles(folder: string, extension: string): void {
    this.names(folder);
    for (const name of namesIn(folder))
      if (name.endsWith(extension)) this.look(join(folder, name));
  }

  script(_file: string, _value: unknown): void {}

  /** Notes what is read through it. */
  reading(reader: FileReader): FileReader {
    return {
      read: async (path) => {
        try {
          const bytes = await reader.read(path);
          this.file(path, bytes);
          return bytes;
        } catch (error) {
          this.look(path);
          throw error;
        }
      },
    };
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
