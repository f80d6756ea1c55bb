/**
 * A value as text: dates in ISO 8601, numbers as JavaScript writes them; what
 * no style can express goes as JSON.
 */
export function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The value of a parameter whose media type is JSON; undefined stays what it is. */
export function jsonText(
  value: string | number | boolean | object | null,
): string;
export function jsonText(value: unknown): string | undefined;
export function jsonText(value: unknown): string | undefined {
  return JSON.stringify(value);
}

/**
 * An array or object as one list: `R,100,G,200`, or with another separator
 * between a name and its value: `R=100,G=200`. Undefined and null among them
 * are left out (RFC 6570, 2.3).
 */
export function listOf(
  value: unknown,
  separator: string,
  equals: string,
  encode: (text: string) => string,
): string {
  if (isSingle(value)) return encode(textOf(value ?? ""));
  if (Array.isArray(value)) {
    const items = value.filter(isGiven).map((item) => encode(textOf(item)));
    return items.join(separator);
  }
  return membersOf(value as object)
    .map(([name, item]) => encode(name) + equals + encode(textOf(item)))
    .join(separator);
}

/**
 * A value as name and text, once for each item of an array and each member of
 * an object. Null is an empty text, undefined is nothing.
 */
export function pairsOf(name: string, value: unknown): [string, string][] {
  if (value === undefined) return [];
  if (isSingle(value)) return [[name, textOf(value ?? "")]];
  if (Array.isArray(value)) {
    return value.filter(isGiven).map((item) => [name, textOf(item)]);
  }
  return membersOf(value as object).map(([member, item]) => [
    member,
    textOf(item),
  ]);
}

/**
 * The fields of a form: arrays repeat theirs, objects go as JSON. What is
 * undefined or null is left out: a form has no null.
 */
export function fieldsOf(name: string, value: unknown): [string, string][] {
  const items = Array.isArray(value) ? value : [value];
  return items.filter(isGiven).map((item) => [name, textOf(item)]);
}

/** The members of an object that have a value. */
export function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => isGiven(item));
}

/** Neither undefined nor null. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Whether a value has neither items nor members. */
function isSingle(value: unknown): boolean {
  return !isGiven(value) || typeof value !== "object" || value instanceof Date;
}
