import type { Report } from "../diagnostics/report.ts";
import { child, children, items, type Node } from "./node.ts";

/** The text under a key; anything but a string is reported and read as absent. */
export function text(
  node: Node,
  key: string,
  report: Report,
): string | undefined {
  const found = child(node, key);
  if (found === undefined) return undefined;
  if (typeof found.value === "string") return found.value;
  wrongType(found, key, "a string", report);
  return undefined;
}

/** The boolean under a key; anything else is reported and read as absent. */
export function flag(
  node: Node,
  key: string,
  report: Report,
): boolean | undefined {
  const found = child(node, key);
  if (found === undefined) return undefined;
  if (typeof found.value === "boolean") return found.value;
  wrongType(found, key, "true or false", report);
  return undefined;
}

/** The object under a key; anything else is reported and read as absent. */
export function object(
  node: Node,
  key: string,
  report: Report,
): Node | undefined {
  const found = child(node, key);
  if (found === undefined || isObject(found.value)) return found;
  wrongType(found, key, "an object", report);
  return undefined;
}

/** The members of the object under a key; none where there is no object. */
export function entries(
  node: Node,
  key: string,
  report: Report,
): [key: string, child: Node][] {
  const found = object(node, key, report);
  return found ? children(found) : [];
}

/** The members of what is to be an object; anything else is reported, and has none. */
export function membersOf(
  node: Node,
  name: string,
  report: Report,
): [key: string, child: Node][] {
  return mustBeObject(node, name, report) ? children(node) : [];
}

/** Whether the node is an object; anything else is reported. */
export function mustBeObject(
  node: Node,
  name: string,
  report: Report,
): boolean {
  if (isObject(node.value)) return true;
  wrongType(node, name, "an object", report);
  return false;
}

/** The items of the array under a key; anything else is reported and read as empty. */
export function list(node: Node, key: string, report: Report): Node[] {
  const found = child(node, key);
  if (found === undefined) return [];
  if (Array.isArray(found.value)) return items(found);
  wrongType(found, key, "an array", report);
  return [];
}

/** The strings of the array under a key; others among them are reported and left out. */
export function texts(node: Node, key: string, report: Report): string[] {
  return list(node, key, report).flatMap((item) => {
    if (typeof item.value === "string") return [item.value];
    wrongType(item, key, "a string", report);
    return [];
  });
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether the object has the key, whatever its value. */
export function has(node: Node, key: string): boolean {
  return isObject(node.value) && Object.hasOwn(node.value, key);
}

/** Reports a value that its place does not allow; at the reference to it, where there is one. */
export function wrongType(
  node: Node,
  key: string,
  expected: string,
  report: Report,
  reference?: Node,
): void {
  const actual = nameOfType(node.value);
  const notes = [{ text: "what is referred to", location: node }];
  report.add(
    "wrong-type",
    reference ? (child(reference, "$ref") ?? reference) : node,
    { name: key, expected, actual },
    reference && notes,
  );
}

function nameOfType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "a string" : `a ${typeof value}`;
}

/** A value as text. An object of a document can have a `toString` of its own, which is no function. */
export function shown(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
