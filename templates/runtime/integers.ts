import type { ExactCodec } from "./exact-shape.ts";
import type { TellingCodec } from "./shape.ts";

/** An integer of JSON as a bigint. */
export const integer: ExactCodec<bigint, unknown> = {
  isExact: true,
  is: isBigint,
  decode: bigintOf,
  encode(value: bigint): bigint {
    return value;
  },
};

/** An integer that travels as text. */
export const integerText: TellingCodec<bigint, string> = {
  is: isBigint,
  decode: bigintOf,
  encode(value: bigint): string {
    return value.toString();
  },
};

function isBigint(value: unknown): boolean {
  return typeof value === "bigint";
}

/** Refuses numbers that have lost digits: a large integer must be read exactly, and comes as these. */
function bigintOf(wire: unknown): bigint {
  const isExact = typeof wire !== "number" || Number.isSafeInteger(wire);
  const digits = String(wire);
  if (isExact && /^-?\d+$/.test(digits)) return BigInt(digits);
  throw new TypeError(`${digits} is no integer, or not an exact one`);
}
