import type { Note } from "../diagnostics/diagnostic.ts";
import { closest } from "../diagnostics/similar.ts";
import { child, children, type Node } from "./node.ts";

/** Follows keys down from the root of a file; undefined where one of them leads nowhere. */
type Walk = (keys: readonly string[]) => Node | undefined;

/**
 * What a reference to nothing was probably meant to be: the same path with one key spelled as it
 * stands in the document, or the same name in another section.
 */
export function didYouMean(
  keys: readonly string[],
  root: Node,
  prefix: string,
  walk: Walk,
): Note[] {
  return noteOf(respelled(keys, root, walk) ?? elsewhere(keys, root), prefix);
}

/** What a reference that lacks its `#` was meant to be: `Pet`, `/components/schemas/Pet`. */
export function withoutHash(ref: string, root: Node, walk: Walk): Note[] {
  const keys = ref.split("/").filter((key) => key !== "" && key !== ".");
  const found = keys.length > 1 ? walk(keys) : elsewhere(keys, root);
  return noteOf(found, "");
}

function noteOf(found: Node | undefined, prefix: string): Note[] {
  if (!found) return [];
  const { file, pointer } = found;
  const text = `did you mean ${prefix}#${pointer}?`;
  return [{ text, location: { file, pointer, key: true } }];
}

function respelled(
  keys: readonly string[],
  root: Node,
  walk: Walk,
): Node | undefined {
  let reached = root;
  let depth = 0;
  for (; depth < keys.length; depth++) {
    const next = walk(keys.slice(0, depth + 1));
    if (!next) break;
    reached = next;
  }
  const names = children(reached).map(([key]) => key);
  const name = closest(keys[depth] ?? "", names);
  if (name === undefined) return undefined;
  return walk([...keys.slice(0, depth), name, ...keys.slice(depth + 1)]);
}

/** `#/definitions/Pet`, `#/components/Pet` and `#/Pet` where there is `#/components/schemas/Pet`. */
function elsewhere(keys: readonly string[], root: Node): Node | undefined {
  const name = keys.at(-1);
  if (name === undefined) return undefined;
  const components = child(root, "components");
  const sections = [
    ...(components ? children(components) : []),
    ...children(root).filter(([key]) => key === "definitions"),
  ].sort(schemasFirst);
  for (const [, section] of sections) {
    const found = child(section, name);
    if (found) return found;
  }
  return undefined;
}

function schemasFirst([one]: [string, Node], [other]: [string, Node]): number {
  return Number(other === "schemas") - Number(one === "schemas");
}
