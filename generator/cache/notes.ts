import { Inputs } from "./inputs.ts";
import { isClean } from "./record.ts";

/** What was found of files and folders. Paths are relative to the working directory. */
export interface Found {
  readonly files: readonly (readonly [path: string, digest: string | null])[];
  readonly folders: readonly (readonly [path: string, digest: string])[];
  readonly clean: readonly string[];
}

/** Notes what is read and what is written, of a whole run or of one of its targets. */
export class Notes extends Inputs {
  override readonly folder: string;
  readonly #written = new Set<string>();
  readonly #clean = new Set<string>();
  #isClean = true;

  constructor(folder: string) {
    super(folder);
    this.folder = folder;
  }

  override get isWhole(): boolean {
    return super.isWhole && this.#isClean;
  }

  get found(): Found {
    return {
      files: [...this.files].flatMap(isKnown),
      folders: [...this.folders].flatMap(isKnown),
      clean: [...this.#clean],
    };
  }

  override written(path: string, content: string | Uint8Array): void {
    this.#written.add(path);
    super.written(path, content);
  }

  /** A folder in which a killed run could leave something, beside much that is no matter. */
  noLeftovers(folder: string): void {
    if (isClean(folder)) this.#clean.add(folder);
    else this.#isClean = false;
  }

  /** Takes over the notes on a part of the run. */
  takeNotes(part: Notes): void {
    this.#isClean &&= part.isWhole;
    for (const path of part.#written) this.#written.add(path);
    this.takeFound(part.found);
  }

  /** The same of what an earlier run has found, and this one again. */
  takeFound({ files, folders, clean }: Found): void {
    for (const [path, digest] of files)
      this.know(path, digest, this.#written.has(path));
    for (const [path, digest] of folders) this.knowNames(path, digest);
    for (const path of clean) this.#clean.add(path);
  }
}

function isKnown<Digest>([path, digest]: [string, Digest | undefined]): [
  string,
  Digest,
][] {
  return digest === undefined ? [] : [[path, digest]];
}
