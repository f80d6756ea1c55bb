import { percentEncode, type Encoder } from "./percent-encode.ts";
import { isGiven, listOf, pairsOf, textOf } from "./values.ts";

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
  arrays: DeepArrays = "brackets",
  encode: Encoder = percentEncode,
): string {
  return written(deepPairs(name, value, arrays), encode);
}

/** How the items of an array are called within a deep object. */
type DeepArrays = "brackets" | "indices" | "repeat";

/** A deep object with numbered items, in forms. */
export function deepIndices(name: string, value: unknown): string {
  return deepObject(name, value, "indices");
}

/** A deep object whose items repeat a name, in forms. */
export function deepRepeat(name: string, value: unknown): string {
  return deepObject(name, value, "repeat");
}

/** The same as parts of a form, which are pairs of a name and a text. */
export function deepPairsByIndex(
  name: string,
  value: unknown,
): [string, string][] {
  return deepPairs(name, value, "indices");
}

/** The same with a name that repeats. */
export function deepPairsByName(
  name: string,
  value: unknown,
): [string, string][] {
  return deepPairs(name, value, "repeat");
}

/** Names and texts of a deep object: `n[a]` and `1`. */
export function deepPairs(
  name: string,
  value: unknown,
  arrays: DeepArrays = "brackets",
): [string, string][] {
  if (!isGiven(value)) return [];
  if (typeof value !== "object" || value instanceof Date) {
    return [[name, textOf(value)]];
  }
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
