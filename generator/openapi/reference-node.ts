import { shown } from "./read.ts";
import { child, type Node } from "./node.ts";

/** Whether the node is an object with a `$ref`, of whatever type. */
export function isReference(node: Node): boolean {
  const { value } = node;
  return (
    typeof value === "object" && value !== null && Object.hasOwn(value, "$ref")
  );
}

/** The child under a token of a pointer: only numbers lead into arrays. */
export function member(node: Node, key: string): Node | undefined {
  const isIndex = /^(?:0|[1-9]\d*)$/.test(key);
  return Array.isArray(node.value) && !isIndex ? undefined : child(node, key);
}

/** No reference means it: a schema, a path or the like is meant. */
export function isWholeDocument(node: Node): boolean {
  return (
    node.pointer === "" &&
    (child(node, "openapi") ?? child(node, "swagger")) !== undefined
  );
}

/** What the reference says. */
export function textOf(reference: Node): string {
  return shown(child(reference, "$ref")?.value);
}
