import { decodeExactly } from "./exact-json.ts";
import { type AnyShape, decode } from "./shape.ts";

/** A payload as its model; given as text, its large integers are exact. */
export function received<Model>(
  shape: AnyShape | undefined,
  payload: unknown,
): Model {
  return typeof payload === "string"
    ? decodeExactly(shape, payload)
    : decode(shape, payload);
}
