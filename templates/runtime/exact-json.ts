import { ExactInteger, rounded } from "./exact-integer.ts";
import { exactShape } from "./exact-shape.ts";
import { type AnyShape, decode } from "./shape.ts";

/** JSON as a model, in which integers of any size are exact. */
export function decodeExactly<Model>(
  shape: AnyShape | undefined,
  text: string,
): Model {
  return isLong(text)
    ? decodeExact(shape, parseExactly(text))
    : decode(shape, JSON.parse(text));
}

/** JSON in which integers are `ExactInteger`s that a number might not hold. */
export function parseExactly(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (!isLong(text)) return value;
  const mark = newMark();
  return JSON.parse(withMarks(text, mark), (_name, item) =>
    typeof item === "string" && item.startsWith(mark)
      ? new ExactInteger(item.slice(mark.length))
      : item,
  );
}

/** What was parsed exactly as a model; an integer that no codec asks for is a number. */
export function decodeExact<Model>(
  shape: AnyShape | undefined,
  value: unknown,
): Model {
  return rounded(decode(exactShape(shape), value)) as Model;
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

/** Fewer digits fit into a number. */
function isLong(text: string): boolean {
  return /\d{16}/.test(text);
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
