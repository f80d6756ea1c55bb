import type { Note } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import { closest } from "../diagnostics/similar.ts";
import type { Location } from "../source/place.ts";
import type { Kind, ObjectKind } from "./kinds.ts";
import { below, nameOf } from "./pointer.ts";

/**
 * Finds the text of a key or a value by its JSON Pointer, as near as the form of the file allows;
 * undefined where there is no file, but an object in a program.
 */
export type Locate = (
  pointer: string,
  part: "key" | "value",
) => Location | undefined;

/** Compares a value with the table and reports each place where they differ. */
export function check(
  value: unknown,
  kind: Kind,
  locate: Locate,
  report: Report,
  pointer = "",
): void {
  switch (kind.kind) {
    case "boolean":
      if (typeof value === "boolean") return;
      break;
    case "text":
      if (typeof value === "string" && matches(value, kind.pattern)) return;
      break;
    case "choice":
      if (typeof value === "string" && kind.values.includes(value)) return;
      break;
    case "list":
      if (!Array.isArray(value)) break;
      for (const [index, item] of value.entries())
        check(item, kind.items, locate, report, `${pointer}/${index}`);
      return;
    case "map":
      if (!isObject(value)) break;
      for (const [key, item] of Object.entries(value))
        check(item, kind.values, locate, report, below(pointer, key));
      return;
    case "shorthand":
      if (isObject(value))
        return checkObject(value, kind.object, locate, report, pointer);
      if (typeof value !== "string") break;
      return check(value, kind.text, locate, report, pointer);
    case "object":
      if (!isObject(value)) break;
      return checkObject(value, kind, locate, report, pointer);
  }
  report.add(
    "config-wrong-value",
    locate(pointer, "value"),
    { key: nameOf(pointer), expected: expectation(kind), actual: shown(value) },
    kind.kind === "choice" ? proposal(String(value), kind.values) : [],
  );
}

function checkObject(
  value: Readonly<Record<string, unknown>>,
  { options }: ObjectKind,
  locate: Locate,
  report: Report,
  pointer: string,
): void {
  for (const [key, item] of Object.entries(value)) {
    const at = below(pointer, key);
    if (!Object.hasOwn(options, key))
      report.add("config-unknown-key", locate(at, "key"), { key }, [
        ...proposal(key, Object.keys(options)),
        { text: `allowed: ${Object.keys(options).join(", ")}` },
      ]);
    // In a script, a key may be given without a value.
    else if (item !== undefined)
      check(item, options[key]!.value, locate, report, at);
  }
  for (const [key, { required }] of Object.entries(options))
    if (required && value[key] === undefined)
      report.add("config-missing-key", locate(pointer, "key"), {
        key: nameOf(below(pointer, key)),
      });
}

function proposal(word: string, candidates: readonly string[]): Note[] {
  const match = closest(word, candidates);
  return match === undefined ? [] : [{ text: `did you mean ${match}?` }];
}

function expectation(kind: Kind): string {
  switch (kind.kind) {
    case "boolean":
      return "true or false";
    case "text":
      return kind.means;
    case "choice":
      return kind.values.map((value) => JSON.stringify(value)).join(" or ");
    case "list":
      return "a list";
    case "map":
    case "object":
      return "an object";
    case "shorthand":
      return `${expectation(kind.text)} or an object`;
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "an object";
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "function" ? "a function" : String(value);
}

function matches(text: string, pattern: string): boolean {
  return new RegExp(`^(?:${pattern})$`, "u").test(text);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
