import type { Answer } from "./errors.js";
import { type AnyShape, decode, type Members } from "./shape.js";

/** What a value of JSON is; "any" is all but absent. */
export type Kind = "string" | "number" | "boolean" | "object" | "array" | "any";

/**
 * The body of an error as its model. Throws where the body is not of the kind
 * expected, or lacks a required member: it came from somewhere else, a proxy
 * for instance, whatever the status says.
 */
export function errorData<Data>(
  { body }: Answer,
  expected: Kind | Readonly<Record<string, Kind>>,
  shape?: AnyShape,
): Data {
  if (!matches(body, expected)) throw new TypeError("another body");
  return decode(shape, body);
}

function matches(
  value: unknown,
  expected: Kind | Readonly<Record<string, Kind>>,
): boolean {
  if (expected === "any") return value !== undefined;
  if (typeof expected === "string") return kindOf(value) === expected;
  return (
    kindOf(value) === "object" &&
    Object.entries(expected).every(([name, kind]) =>
      matches((value as Members)[name], kind),
    )
  );
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}
