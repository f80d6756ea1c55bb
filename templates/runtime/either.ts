import { type AnyShape, type Codec, decode, encode } from "./shape.ts";

/** A codec that knows its own values among others. */
export interface TellingCodec<Value, Wire> extends Codec<Value, Wire> {
  is(value: unknown): boolean;
}

/**
 * The shape of a union that holds single values: `decode: decodeEither, encode:
 * encodeEither` beside what a text, a number, a list and an object is. On the
 * wire these tell themselves apart, in the program the codecs know their own.
 */
export interface Either extends Codec<unknown, unknown> {
  readonly string?: TellingCodec<unknown, never>;
  readonly number?: TellingCodec<unknown, never>;
  readonly list?: () => AnyShape;
  readonly object?: () => AnyShape | undefined;
  /** Values of the wire that stay what they are. */
  readonly known?: readonly unknown[];
}

/** From the wire to the model, for a union. */
export function decodeEither(this: Either, wire: unknown): unknown {
  if (this.known?.includes(wire)) return wire;
  // An integer that no number holds exactly is an object until it is decoded.
  if (wire instanceof Number) return decode(this.number, wire);
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
  return Array.isArray(value) && list ? list() : object?.();
}
