import { type AnyShape, encode } from "./shape.js";

/** What `fetch` takes as a body. */
export type BodyContent =
  string | Blob | ArrayBuffer | ArrayBufferView | ReadableStream;

/** A body and how it is announced. */
export interface Body {
  readonly content: BodyContent;
  /** The media type. */
  readonly type: string;
  /** Set where the content is a stream, which can be sent only once. */
  readonly duplex?: "half";
  /** Ends what the content comes from; of no effect where that has been read. Never throws. */
  readonly cancel?: (reason: unknown) => void;
}

/** A JSON body; members that are undefined are left out of it. */
export function json(
  value: unknown,
  type: string = "application/json",
): Body | undefined {
  if (value === undefined) return undefined;
  return { content: JSON.stringify(value), type };
}

/** A JSON body that holds models. */
export function jsonOf(
  shape: AnyShape,
  value: unknown,
  type?: string,
): Body | undefined {
  return json(encode(shape, value), type);
}

/** A body of text, in UTF-8. */
export function text(
  value: string | undefined,
  type: string = "text/plain",
): Body | undefined {
  if (value === undefined) return undefined;
  const isSilent = type.startsWith("text/") && !type.includes("charset");
  return { content: value, type: isSilent ? `${type};charset=UTF-8` : type };
}

/** The members of a body that need not be sent: undefined where none of them is given. */
export function given<Members extends object>(
  members: Members,
): Members | undefined {
  const isGiven = (value: unknown): boolean => value !== undefined;
  return Object.values(members).some(isGiven) ? members : undefined;
}
