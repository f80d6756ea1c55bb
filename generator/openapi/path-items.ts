import type { Reading } from "./document.ts";
import { checkKeywords } from "./keywords/check.ts";
import type { Node } from "./node.ts";
import { isReference } from "./reference-node.ts";

/**
 * A path item and, before it, the one that it refers to: what stands beside the reference counts as
 * well (OpenAPI 3.1.1, 4.8.9). Empty, and reported, where the reference leads nowhere.
 */
export function pathItemsOf(entry: Node, reading: Reading): Node[] {
  const { references } = reading.document;
  // Goes all the way, so that a circle is told of and the steps below end.
  if (!references.follow(entry, reading.report)) return [];
  const items: Node[] = [];
  let item = entry;
  while (isReference(item)) {
    items.unshift(withoutReference(item));
    item = references.target(item, reading.report)!;
  }
  items.unshift(item);
  for (const one of items) checkKeywords(one, "pathItem", reading);
  return items;
}

function withoutReference({ value, file, pointer }: Node): Node {
  const { $ref: _, ...others } = value as Readonly<Record<string, unknown>>;
  return { value: others, file, pointer };
}
