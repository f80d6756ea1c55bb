import type { Body } from "./body.ts";
import { stringifyExactly } from "./exact-json.ts";
import { type AnyShape, encode } from "./shape.ts";

/** A JSON body that holds bigints; members that are undefined are left out of it. */
export function exactJson(
  value: unknown,
  type: string = "application/json",
): Body | undefined {
  if (value === undefined) return undefined;
  return { content: stringifyExactly(value), type };
}

/** A JSON body that holds models with bigints. */
export function exactJsonOf(
  shape: AnyShape,
  value: unknown,
  type?: string,
): Body | undefined {
  return exactJson(encode(shape, value), type);
}
