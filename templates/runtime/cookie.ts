import { percentEncode, type Encoder } from "./percent-encode.ts";
import { delimited } from "./query.ts";
import { ensureSendable } from "./sendable.ts";
import { pairsOf } from "./values.ts";

/** The header that holds all cookies of a call; undefined where none has a value. */
export function cookies(...all: readonly string[]): string | undefined {
  return all.filter(Boolean).join("; ") || undefined;
}

/**
 * A cookie in style `form`, or with `verbatim` in style `cookie`; exploded:
 * `n=a; n=b`, `R=100; G=200`. Throws in browsers, which let no program send a
 * cookie.
 */
export function cookie(
  name: string,
  value: unknown,
  encode: Encoder = percentEncode,
): string {
  const pairs = pairsOf(name, value);
  if (pairs.length) ensureSendable("cookie");
  return pairs
    .map(([key, text]) => `${encode(key)}=${encode(text)}`)
    .join("; ");
}

/** A cookie that is not exploded: `n=a,b`, `R=100,G=200`. Throws in browsers. */
export function cookieList(
  name: string,
  value: unknown,
  encode: Encoder = percentEncode,
): string {
  const list = delimited(name, value, ",", encode);
  if (list) ensureSendable("cookie");
  return list;
}

/** For style `cookie`: the caller has escaped the value. Refuses what would be another cookie. */
export function verbatim(text: string): string {
  if (text.includes(";")) {
    throw new TypeError("A semicolon in a cookie must be escaped");
  }
  return text;
}
