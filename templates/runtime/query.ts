import { percentEncode, type Encoder } from "./percent-encode.ts";
import { fieldsOf, isGiven, listOf, pairsOf, textOf } from "./values.ts";

/**
 * A query parameter in style `form`, exploded: `n=a&n=b`, `R=100&G=200`.
 * Undefined, an empty array and an empty object are left out; null is `n=`, as
 * the style table of OpenAPI 3.2.0 has it.
 */
export function form(
  name: string,
  value: unknown,
  encode: Encoder = percentEncode,
): string {
  return written(pairsOf(name, value), encode);
}

/**
 * A query parameter as one list: style `form` without explode (`,`),
 * `spaceDelimited` (`%20`) and `pipeDelimited` (`%7C`); a tab (`%09`) only
 * Swagger 2.0 knows.
 */
export function delimited(
  name: string,
  value: unknown,
  separator: "," | "%20" | "%7C" | "%09",
  encode: Encoder = percentEncode,
): string {
  if (!pairsOf(name, value).length) return "";
  const list = listOf(value, separator, separator, encode);
  return `${percentEncode(name)}=${list}`;
}

/** A list with commas, in forms. */
export function commas(name: string, value: unknown): string {
  return delimited(name, value, ",");
}

/** A list with spaces, in forms. */
export function spaces(name: string, value: unknown): string {
  return delimited(name, value, "%20");
}

/** A list with pipes, in forms. */
export function pipes(name: string, value: unknown): string {
  return delimited(name, value, "%7C");
}

/** A list with tabs, in forms. */
export function tabs(name: string, value: unknown): string {
  return delimited(name, value, "%09");
}

/** The whole query as a form: arrays repeat their member, objects go as JSON. */
export function wholeQuery(members: unknown): string {
  const all = Object.entries((members ?? {}) as object);
  return written(
    all.flatMap(([name, value]) => fieldsOf(name, value)),
    percentEncode,
  );
}

/** The whole query as a single value. */
export function queryText(value: unknown): string {
  return isGiven(value) ? percentEncode(textOf(value)) : "";
}

/**
 * A query parameter in style `deepObject`: `n[R]=100&n[G]=200`. Beyond the
 * style table, objects within nest (`n[a][b]=1`) and arrays are written as
 * their reader wants them: `n[a][]=1`, `n[a][0]=1` or `n[a]=1`.
 */
export function deepObject(
  name: string,
  value: unknown,
  arrays: "brackets" | "indices" | "repeat" = "brackets",
  encode: Encoder = percentEncode,
): string {
  return written(deepPairs(name, value, arrays), encode);
}

function deepPairs(
  name: string,
  value: unknown,
  arrays: "brackets" | "indices" | "repeat",
): [string, string][] {
  if (!isGiven(value)) return [];
  if (typeof value !== "object") return [[name, String(value)]];
  return Object.entries(value as object).flatMap(([key, item]) => {
    const { [arrays]: index } = {
      brackets: "[]",
      indices: `[${key}]`,
      repeat: "",
    };
    const suffix = Array.isArray(value) ? index : `[${key}]`;
    return deepPairs(`${name}${suffix}`, item, arrays);
  });
}

function written(pairs: [string, string][], encode: Encoder): string {
  return pairs
    .map(([name, text]) => `${percentEncode(name)}=${encode(text)}`)
    .join("&");
}
