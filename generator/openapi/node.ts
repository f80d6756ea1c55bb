import type { Place } from "../source/place.ts";
import { escapeToken } from "../source/pointer.ts";

/** A value of a document together with its place. Children are reached through `child`. */
export interface Node extends Place {
  readonly value: unknown;
}

/** The child under a key, or undefined where the value has no such member. */
export function child(node: Node, key: string | number): Node | undefined {
  const { value } = node;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
    return undefined;
  return {
    value: (value as Record<string | number, unknown>)[key],
    file: node.file,
    pointer: `${node.pointer}/${escapeToken(key)}`,
  };
}

/** The members of an object, in order; none where the value is no object. */
export function children(node: Node): [key: string, child: Node][] {
  const { value } = node;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [];
  return Object.keys(value).map((key) => [key, child(node, key)!]);
}

/** The items of an array, in order; none where the value is no array. */
export function items(node: Node): Node[] {
  return Array.isArray(node.value)
    ? node.value.map((_, index) => child(node, index)!)
    : [];
}
