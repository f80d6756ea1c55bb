import type { FileReader } from "./read.ts";

/** Is told of all that a run reads, so that a later one can find out whether it would read the same. */
export interface Onlooker {
  /** A folder for what is costly to make; undefined where there is none. */
  readonly folder: string | undefined;
  /** Sees what is read through the reader that it returns. */
  reading(reader: FileReader): FileReader;
  /** A file that was read, or was not there. */
  file(path: string, content: string | Uint8Array | undefined): void;
  /** It matters which files a folder holds; said before that is found out. */
  names(folder: string): void;
  /** It matters whether there is such a file. */
  look(path: string): void;
  /** A program gave this value. */
  script(file: string, value: unknown): void;
}
