import { randomBytes } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Onlooker } from "../source/onlooker.ts";
import type { FileReader } from "../source/read.ts";
import {
  digest,
  digestOfFile,
  digestOfFolder,
  isClean,
  recordPath,
  type RunRecord,
} from "./record.ts";

/** So many records are kept; those that were written first go first. */
const enough = 100;

/** Notes what a run reads and writes, and what the next one would say. */
export class Recorder implements Onlooker {
  /** Where it is kept. */
  readonly folder: string;
  readonly #path: string;
  readonly #files = new Map<string, string | null>();
  readonly #folders = new Map<string, string>();
  readonly #clean = new Set<string>();
  #script: RunRecord["script"];
  #out = "";
  #err = "";
  #isWhole = true;

  constructor(folder: string, args: readonly string[]) {
    this.folder = folder;
    this.#path = recordPath(folder, args);
  }

  /** What the next run will say. */
  readonly out = (text: string): void => void (this.#out += text);
  readonly err = (text: string): void => void (this.#err += text);

  /** A file that was read, or was not there. What was read two ways must not be relied on. */
  file(path: string, content: string | Uint8Array | undefined): void {
    const now = content === undefined ? null : digest(content);
    const before = this.#files.get(path);
    if (before !== undefined && before !== now) this.#isWhole = false;
    this.#files.set(path, now);
  }

  /** A file that the run has written: what it held before is no matter. */
  written(path: string, content: string | Uint8Array): void {
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

  script(file: string, value: unknown): void {
    this.#script = { file, value: digest(JSON.stringify(value)) };
  }

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

  /** Keeps the record; where that cannot be done, the next run will take its time. */
  keep(): void {
    if (!this.#isWhole) return;
    const record: RunRecord = {
      files: [...this.#files],
      folders: [...this.#folders],
      clean: [...this.#clean],
      script: this.#script,
      out: this.#out,
      err: this.#err,
    };
    const temporary = `${this.#path}.${randomBytes(4).toString("hex")}`;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeFileSync(temporary, JSON.stringify(record));
      renameSync(temporary, this.#path);
      this.#forgetOldest();
    } catch {
      removeIfPossible(temporary);
    }
  }

  #forgetOldest(): void {
    const records = readdirSync(this.folder).filter((name) =>
      /^[\da-f]{64}\.json/.test(name),
    );
    if (records.length <= enough) return;
    const byAge = records
      .map((name) => join(this.folder, name))
      .map((path) => ({ path, time: statSync(path).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { path } of byAge.slice(enough)) rmSync(path, { force: true });
  }
}

function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It could not be written either.
  }
}
