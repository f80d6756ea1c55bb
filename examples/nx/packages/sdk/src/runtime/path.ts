import { percentEncode, type Encoder } from "./percent-encode.js";
import { isGiven, listOf, pairsOf } from "./values.js";

/** A single value in a path (style `simple`). */
export function segment(
  value: string | number | boolean | bigint,
  encode: Encoder = percentEncode,
): string {
  return checked(encode(String(value ?? "")));
}

/** An array or object in a path (style `simple`): `a,b`, `R,100`, exploded `R=100`. */
export function segmentList(
  value: unknown,
  explode: boolean = false,
  encode: Encoder = percentEncode,
): string {
  return checked(listOf(value, ",", explode ? "=" : ",", encode));
}

/** A value in a path after a dot (style `label`): `.a,b`, `.R,100`, exploded `.a.b`, `.R=100`. */
export function label(
  value: unknown,
  explode: boolean = false,
  encode: Encoder = percentEncode,
): string {
  const list = explode
    ? listOf(value, ".", "=", encode)
    : listOf(value, ",", ",", encode);
  return checked(`.${list}`);
}

/** A value in a path with its name (style `matrix`): `;n=a,b`, `;n=R,100`, exploded `;n=a;n=b`, `;R=100`. */
export function matrix(
  name: string,
  value: unknown,
  explode: boolean = false,
  encode: Encoder = percentEncode,
): string {
  const exploded = isGiven(value) ? pairsOf(name, value) : [];
  const pairs = exploded.map(([key, text]) => [key, encode(text)] as const);
  const whole = [[name, listOf(value, ",", ",", encode)] as const];
  const written = (explode || !pairs.length ? pairs : whole).map(
    // An empty value stands without "=" (RFC 6570, 3.2.7).
    ([key, text]) => `;${percentEncode(key)}${text ? `=${text}` : ""}`,
  );
  return checked(written.join(""));
}

/** Refuses what would not stay a segment: URL parsers drop `.` and an empty one, and go up at `..`. */
function checked(segment: string): string {
  if (/^(\.|%2e){0,2}$/i.test(segment)) {
    throw new TypeError(`"${segment}" cannot be a parameter in a path`);
  }
  return segment;
}
