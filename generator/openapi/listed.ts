import type { Reading } from "./document.ts";
import { child, children, items, type Node } from "./node.ts";
import { entries, isObject, list, wrongType } from "./read.ts";

/**
 * The members of the object under a key. Where a reference stands in its place (`properties: {$ref:
 * …}`), which OpenAPI does not foresee but bundlers follow, those that it leads to as well.
 */
export function membersAt(
  node: Node,
  key: string,
  reading: Reading,
): [key: string, member: Node][] {
  const { report } = reading;
  const reference = referenceAt(node, key);
  if (!reference) return entries(node, key, report);
  const target = targetOf(reference, reading);
  if (target && !isObject(target.value))
    wrongType(target, key, "an object", report, reference);
  const beside = children(reference).filter(([name]) => name !== "$ref");
  return [...(target ? children(target) : []), ...beside];
}

/** The same for the items of an array. */
export function itemsAt(node: Node, key: string, reading: Reading): Node[] {
  const { report } = reading;
  const reference = referenceAt(node, key);
  if (!reference) return list(node, key, report);
  const target = targetOf(reference, reading);
  if (target && !Array.isArray(target.value))
    wrongType(target, key, "an array", report, reference);
  return target ? items(target) : [];
}

/** A member that is called `$ref` is an object, a reference is a text. */
function referenceAt(node: Node, key: string): Node | undefined {
  const stated = child(node, key);
  return stated && isReferenceText(stated) ? stated : undefined;
}

/** Not further than to a map that has a member of that name. */
function targetOf(
  reference: Node,
  { document, report }: Reading,
): Node | undefined {
  const { references } = document;
  const target = references.target(reference, report);
  return target && isReferenceText(target)
    ? references.follow(target, report)
    : target;
}

function isReferenceText(node: Node): boolean {
  return typeof child(node, "$ref")?.value === "string";
}
