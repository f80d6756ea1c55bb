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
import { Inputs } from "./inputs.ts";
import { digest, isClean, recordPath, type RunRecord } from "./record.ts";

/** So many records are kept; those that were written first go first. */
const enough = 100;

/** Notes what a run reads and writes, and what the next one would say. */
export class Recorder extends Inputs {
  /** Where it is kept. */
  override readonly folder: string;
  readonly #path: string;
  readonly #clean = new Set<string>();
  #script: RunRecord["script"];
  #out = "";
  #err = "";
  #isClean = true;

  constructor(folder: string, args: readonly string[]) {
    super(folder);
    this.folder = folder;
    this.#path = recordPath(folder, args);
  }

  /** What the next run will say. */
  readonly out = (text: string): void => void (this.#out += text);
  readonly err = (text: string): void => void (this.#err += text);

  /** A folder in which a killed run could leave something, beside much that is no matter. */
  noLeftovers(folder: string): void {
    if (isClean(folder)) this.#clean.add(folder);
    else this.#isClean = false;
  }

  override script(file: string, value: unknown): void {
    this.#script = { file, value: digest(JSON.stringify(value)) };
  }

  /** Keeps the record; where that cannot be done, the next run will take its time. */
  keep(): void {
    if (!this.isWhole || !this.#isClean) return;
    const record: RunRecord = {
      files: [...this.files].flatMap(isKnown),
      folders: [...this.folders].flatMap(isKnown),
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

/** All are, in a record that is whole. */
function isKnown<Digest>([path, digest]: readonly [
  string,
  Digest | undefined,
]): (readonly [string, Digest])[] {
  return digest === undefined ? [] : [[path, digest]];
}

function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It could not be written either.
  }
}
