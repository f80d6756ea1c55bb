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
import { Notes } from "./notes.ts";
import { digest, recordPath, type RunRecord } from "./record.ts";

/** So many records are kept; those that were written first go first. */
const enough = 100;

/** Notes what a run reads and writes, and what the next one would say. */
export class Recorder extends Notes {
  readonly #path: string;
  #script: RunRecord["script"];
  #out = "";
  #err = "";

  constructor(folder: string, args: readonly string[]) {
    super(folder);
    this.#path = recordPath(folder, args);
  }

  /** Beside the record of the run, what is kept of its targets. */
  get targetsPath(): string {
    return `${this.#path}.targets`;
  }

  /** What the next run will say. */
  readonly out = (text: string): void => void (this.#out += text);
  readonly err = (text: string): void => void (this.#err += text);

  override script(file: string, value: unknown): void {
    this.#script = { file, value: digest(JSON.stringify(value)) };
  }

  /** Keeps the record; where that cannot be done, the next run will take its time. */
  keep(): void {
    if (!this.isWhole) return;
    const record: RunRecord = {
      ...this.found,
      script: this.#script,
      out: this.#out,
      err: this.#err,
    };
    this.#store(this.#path, record);
  }

  /** Keeps what is known of the targets, also where some have failed. */
  keepTargets(targets: unknown): void {
    this.#store(this.targetsPath, targets);
  }

  #store(path: string, value: unknown): void {
    const temporary = `${path}.${randomBytes(4).toString("hex")}`;
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(temporary, JSON.stringify(value));
      renameSync(temporary, path);
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

/** All are, in a record that is whole. */

function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It could not be written either.
  }
}
