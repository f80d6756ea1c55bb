import type { Reading } from "./document.ts";
import { child, type Node } from "./node.ts";
import { has, text, wrongType } from "./read.ts";

/**
 * The text under a key. OpenAPI knows no references there, but authors keep long texts in files of
 * their own, and bundlers put them in place: so a reference to a text is one.
 */
export function prose(
  node: Node,
  key: string,
  { document, report }: Reading,
): string | undefined {
  const stated = child(node, key);
  if (!stated || !has(stated, "$ref")) return text(node, key, report);
  const target = document.references.follow(stated, report);
  if (!target) return undefined;
  if (typeof target.value === "string") return target.value;
  wrongType(target, key, "a string", report, stated);
  return undefined;
}
