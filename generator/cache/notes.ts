import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Onlooker } from "../source/onlooker.ts";
import type { FileReader } from "../source/read.ts";
import { digest, digestOfFile, digestOfFolder, isClean } from "./record.ts";

/** What was found of files and folders. Paths are relative to the working directory. */
export interface Found {
  readonly files: readonly (readonly [path: string, digest: string | null])[];
  readonly folders: readonly (readonly [path: string, digest: string])[];
  readonly clean: readonly string[];
}

/** Notes what is read and written, of a whole run or of one of its targets. */
export class Notes implements Onlooker {
  /** Where the cache is. */
  readonly folder: string;
  readonly #files = new Map<string, string | null>();
  readonly #written = new Set<string>();
  readonly #folders = new Map<string, string>();
  readonly #clean = new Set<string>();
  #isWhole = true;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** False where something could not be found out, or was not the same twice. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  get found(): Found {
    return {
      files: [...this.#files],
      folders: [...this.#folders],
      clean: [...this.#clean],
    };
  }

  /** A file that was read, or was not there. What was read two ways must not be relied on. */
  file(path: string, content: string | Uint8Array | undefined): void {
    this.#read(path, content === undefined ? null : digest(content));
  }

  /** A file that the run has written: what it held before is no matter. */
  written(path: string, content: string | Uint8Array): void {
    this.#written.add(path);
    this.#files.set(path, digest(content));
  }

  look(path: string): void {
    const now = digestOfFile(path);
    if (now === undefined) this.#isWhole = false;
    else this.#files.set(path, now);
  }

  names(folder: string): void {
    const now = digestOfFolder(folder);
    if (now === undefined) this.#isWhole = false;
    else this.#folders.set(folder, now);
  }

  /** A folder of which every file with such a name is read. */
  folderWithFiles(folder: string, extension: string): void {
    this.names(folder);
    try {
      for (const name of readdirSync(folder))
        if (name.endsWith(extension)) this.look(join(folder, name));
    } catch {
      this.#isWhole = false;
    }
  }

  /** A folder in which a killed run could leave something, beside much that is no matter. */
  noLeftovers(folder: string): void {
    if (isClean(folder)) this.#clean.add(folder);
    else this.#isWhole = false;
  }

  /** A program is run again every time: what it gives is looked at by those that use it. */
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

  /** Takes over the notes on a part of the run. */
  takeNotes(part: Notes): void {
    this.#isWhole &&= part.#isWhole;
    for (const path of part.#written) this.#written.add(path);
    this.takeFound(part.found);
  }

  /** The same of what an earlier run has found, and this one again. */
  takeFound({ files, folders, clean }: Found): void {
    for (const [path, digest] of files)
      if (this.#written.has(path)) this.#files.set(path, digest);
      else this.#read(path, digest);
    for (const [path, digest] of folders) this.#folders.set(path, digest);
    for (const path of clean) this.#clean.add(path);
  }

  #read(path: string, now: string | null): void {
    const before = this.#files.get(path);
    if (before !== undefined && before !== now) this.#isWhole = false;
    this.#files.set(path, now);
  }
}
