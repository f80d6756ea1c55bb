import type { Body } from "./body.ts";
import type { ByteSource } from "./byte-source.ts";
import { type AnyShape, encode } from "./shape.ts";
import { streamBody } from "./stream-body.ts";

/**
 * A body of JSON values, each on a line of its own (JSON Lines, NDJSON), or as
 * RFC 7464 has it where the type is a `json-seq`. What comes one by one is
 * sent one by one, and once only: such a call is never tried again.
 */
export function lines(
  values: Iterable<unknown> | AsyncIterable<unknown> | undefined,
  type: string,
  shape?: AnyShape,
  stringify: (value: unknown) => string = JSON.stringify,
): Body | undefined {
  if (values === undefined) return undefined;
  const start = type.includes("json-seq") ? "\x1e" : "";
  const lineOf = (value: unknown): string => {
    const text = stringify(shape ? encode(shape, value) : value);
    return `${start}${text}\n`;
  };
  if (Symbol.iterator in values) {
    return { content: Array.from(values, lineOf).join(""), type };
  }
  return streamBody([values as ByteSource], type, lineOf);
}
