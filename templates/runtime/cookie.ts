import { percentEncode, type Encoder } from "./percent-encode.ts";
import { pairsOf } from "./values.ts";

/**
 * A cookie in style `form`, or with `verbatim` in style `cookie`; exploded:
 * `n=a; n=b`, `R=100; G=200`. `delimited` writes those that are not.
 */
export function cookie(
  name: string,
  value: unknown,
  encode: Encoder = percentEncode,
): string {
  return pairsOf(name, value)
    .map(([key, text]) => `${encode(key)}=${encode(text)}`)
    .join("; ");
}

/** For style `cookie`: the caller has escaped the value. Refuses what would be another cookie. */
export function verbatim(text: string): string {
  if (text.includes(";")) {
    throw new TypeError("A semicolon in a cookie must be escaped");
  }
  return text;
}
