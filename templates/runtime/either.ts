import { ExactInteger } from "./exact-integer.ts";
import { type AnyShape, decode, type Either, encode } from "./shape.ts";

/** From the wire to the model, for a union. */
export function decodeEither(this: Either, wire: unknown): unknown {
  if (this.known?.includes(wire)) return wire;
  if (wire instanceof ExactInteger) return decode(this.number, wire);
  if (typeof wire === "string") return decode(this.string, wire);
  if (typeof wire === "number") return decode(this.number, wire);
  return decode(listOrObject(this, wire), wire);
}

/** From the model to the wire, for a union. */
export function encodeEither(this: Either, value: unknown): unknown {
  const codec = [this.string, this.number].find((one) => one?.is(value));
  return encode(codec ?? listOrObject(this, value), value);
}

function listOrObject(
  { list, object }: Either,
  value: unknown,
): AnyShape | undefined {
  if (typeof value !== "object") return undefined;
  return (Array.isArray(value) ? list?.() : undefined) ?? object?.();
}
