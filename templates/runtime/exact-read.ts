import { decodeExactly } from "./exact-json.ts";
import { parsed, type Reader } from "./read.ts";
import type { AnyShape } from "./shape.ts";

/** JSON that holds models with bigints. */
export function asExactModel<Data>(shape: AnyShape): Reader<Data> {
  return (response, request) =>
    parsed(response, request, (text) => decodeExactly(shape, text));
}
