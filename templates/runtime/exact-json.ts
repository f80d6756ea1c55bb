import { ExactInteger } from "./exact-integer.ts";
import { type AnyShape, decode } from "./shape.ts";

/** JSON as a model, in which integers of any size are exact. */
export function decodeExactly<Model>(
  shape: AnyShape | undefined,
  text: string,
): Model {
  const value = JSON.parse(text);
  // Fewer digits fit into a number.
  if (!/\d{16}/.test(text)) return decode(shape, value);
  const mark = newMark();
  const marked = JSON.parse(withMarks(text, mark), (_name, item) =>
    typeof item === "string" && item.startsWith(mark)
      ? new ExactInteger(item.slice(mark.length))
      : item,
  );
  return rounded(decode(shape, marked)) as Model;
}

/** A value as JSON, in which a bigint is an integer. */
export function stringifyExactly(value: unknown): string {
  const mark = newMark();
  // By `this`, since a `toJSON` that a program gave to all bigints comes first.
  const text = JSON.stringify(
    value,
    function (this: { [name: string]: unknown }, name, item: unknown) {
      const raw = this[name];
      return typeof raw === "bigint" ? mark + raw : item;
    },
  );
  return text.replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}

/** What no text can hold by chance or on purpose. */
function newMark(): string {
  const random = (): string => Math.random().toString(36).slice(2);
  return `${random()}-${random()}:`;
}

/** Long integers as texts; what stands in texts is left alone. */
function withMarks(text: string, mark: string): string {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    const start = text.indexOf('"', at);
    const end = start < 0 ? text.length : start;
    parts.push(
      text
        .slice(at, end)
        .replace(/-?\d[\d.eE+-]*/g, (number) =>
          /^-?\d{16,}$/.test(number) ? `"${mark}${number}"` : number,
        ),
    );
    at = start < 0 ? text.length : endOfString(text, start);
    parts.push(text.slice(end, at));
  }
  return parts.join("");
}

/** Where a string ends that starts here. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at++) {
    const character = text[at];
    if (character === '"') return at + 1;
    if (character === "\\") at++;
  }
}

/** What no codec has asked for is a number, as it would have been without all this. */
function rounded(value: unknown): unknown {
  if (value instanceof ExactInteger) return Number(String(value));
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== "object" || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const members = value as { [name: string]: unknown };
  for (const name in members) {
    const member = members[name];
    if (typeof member === "object") members[name] = rounded(member);
  }
  return members;
}
