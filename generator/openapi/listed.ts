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
  const { target, others } = replaced(node, key, reading);
  if (!others) return entries(node, key, reading.report);
  if (target && !isObject(target.value))
    wrongType(target, key, "an object", reading.report);
  return [...(target ? children(target) : []), ...others];
}

/** The same for the items of an array. */
export function itemsAt(node: Node, key: string, reading: Reading): Node[] {
  const { target, others } = replaced(node, key, reading);
  if (!others) return list(node, key, reading.report);
  if (target && !Array.isArray(target.value))
    wrongType(target, key, "an array", reading.report);
  return target ? items(target) : [];
}

interface Replaced {
  /** What the reference leads to, if it leads anywhere. */
  readonly target?: Node | undefined;
  /** What stands beside the reference; undefined where there is none. */
  readonly others?: [key: string, member: Node][];
}

/** A member that is called `$ref` is an object, a reference is a text. */
function replaced(
  node: Node,
  key: string,
  { document, report }: Reading,
): Replaced {
  const stated = child(node, key);
  if (!stated || typeof child(stated, "$ref")?.value !== "string") return {};
  const target = document.references.follow(stated, report);
  const others = children(stated).filter(([name]) => name !== "$ref");
  return { target, others };
}
