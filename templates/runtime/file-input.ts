import type { ByteSource, Content } from "./byte-source.ts";

/**
 * A file to send: a `File` keeps its name and type, bytes have neither. What
 * comes as a stream, or from Node's streams, is sent as it comes, and once
 * only: such a call is never tried again. Browsers send no streams.
 */
export type FileInput =
  Blob | ArrayBuffer | ArrayBufferView | ByteSource | NamedFile;

/** Bytes or text, and what they are called. */
export interface NamedFile {
  readonly data: Content;
  readonly filename?: string | undefined;
  /** The media type. */
  readonly contentType?: string | undefined;
  /** What else is said of it, where it is a part of a body. */
  readonly headers?: { readonly [name: string]: string } | undefined;
}
