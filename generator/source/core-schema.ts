/** What YAML's core schema makes of a scalar: the values of JSON. */
export type Scalar = string | number | boolean | null;

/**
 * What a plain scalar means by the core schema of YAML 1.2 (section 10.3.2). Dates, `yes` and `1_000`
 * are strings there, and `0777` is 777.
 */
export function valueOfPlain(text: string): Scalar {
  switch (text) {
    case "":
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return null;
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
  }
  // Numbers start with a digit, a sign or a point; most scalars are none, and need no further look.
  const first = text.charCodeAt(0);
  const mayBeNumber =
    (first >= 0x30 && first <= 0x39) ||
    (first >= 0x2b && first <= 0x2e && first !== 0x2c);
  return mayBeNumber ? (numberOf(text) ?? text) : text;
}

function numberOf(text: string): number | undefined {
  if (decimal.test(text) || radix.test(text)) return Number(text);
  const infinity = /^([-+]?)\.(?:inf|Inf|INF)$/.exec(text);
  if (infinity) return infinity[1] === "-" ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(text) ? NaN : undefined;
}

const decimal = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const radix = /^0(?:o[0-7]+|x[0-9a-fA-F]+)$/;

/**
 * The value of a scalar under a tag (`!!int`, by the name after `!!`). Undefined where the text is
 * not what the tag says, or where the tag is none of the core schema.
 */
export function valueOfTagged(tag: string, text: string): Scalar | undefined {
  const value = valueOfPlain(text);
  switch (tag) {
    case "str":
      return text;
    case "null":
      return value === null ? null : undefined;
    case "bool":
      return typeof value === "boolean" ? value : undefined;
    case "int":
      return Number.isInteger(value) ? value : undefined;
    case "float":
      return typeof value === "number" ? value : undefined;
    default:
      return undefined;
  }
}

export const scalarTags: ReadonlySet<string> = new Set([
  "str",
  "null",
  "bool",
  "int",
  "float",
]);
