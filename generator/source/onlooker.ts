import type { FileReader } from "./read.ts";

/** Is told of all that a run reads, so that a later one can find out whether it would read the same. */
export interface Onlooker {
  /** A folder for what is costly to make; undefined where nothing is to be kept. */
  readonly folder: string | undefined;
  /** Sees what is read through the reader that it returns. */
  reading(reader: FileReader): FileReader;
  /** A file that was read, or was not there. */
  file(path: string, content: string | Uint8Array | undefined): void;
  /** It matters which files a folder holds, of those that match a pattern; said before that is found out. */
  names(folder: string, pattern: string): void;
  /** It matters whether there is such a file. */
  look(path: string): void;
  /** A program gave this value. */
  script(file: string, value: unknown): void;
  /** Runs what loads a program, whose own reads it may want to see. */
  running?<Value>(file: string, load: () => Promise<Value>): Promise<Value>;
}
