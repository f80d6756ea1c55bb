/**
 * Where something stands: a file and a JSON Pointer (RFC 6901) into it. Lines and columns are looked
 * up only when a diagnostic is printed.
 */
export interface Place {
  /** The path as the user wrote it, with `/`, relative to the working directory where it was. */
  readonly file: string;
  /** `""` is the whole file. */
  readonly pointer: string;
}

/** A place whose key (`in` of `in: pathh`) is meant, not its value. */
export interface KeyPlace extends Place {
  readonly key: true;
}

/** A place known by its offset, where there is no tree to point into (a syntax error). */
export interface TextPlace {
  readonly file: string;
  /** UTF-16 code units from the start of the file's text. */
  readonly offset: number;
  readonly length: number;
}

/** Anything a diagnostic can point at; a file alone where it could not be read. */
export type Location = Place | KeyPlace | TextPlace | { readonly file: string };
