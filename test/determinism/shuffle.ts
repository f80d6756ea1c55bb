import { parse } from "yaml";
import type { Random } from "../layout/random.ts";

/** A document as nested maps, which keep the order of all keys, also of those like `200`. */
export type Tree = ReadonlyMap<string, Tree> | readonly Tree[] | Scalar;

type Scalar = string | number | boolean | null;

/** Reads YAML or JSON. */
export function treeOf(text: string): Tree {
  return parse(text, { mapAsMap: true }) as Tree;
}

/** The tree as JSON, and so as YAML. */
export function jsonOf(tree: Tree): string {
  if (tree instanceof Map) {
    const members = [...tree].map(
      // A key of YAML can be a number.
      ([key, value]) => `${JSON.stringify(String(key))}: ${jsonOf(value)}`,
    );
    return `{${members.join(",\n")}}`;
  }
  if (Array.isArray(tree)) return `[${tree.map(jsonOf).join(",\n")}]`;
  return JSON.stringify(tree);
}

/**
 * The same document with the keys of its maps in another order. Two keep theirs, which shows in what
 * is generated: the members of an object, `properties`, and the values of examples.
 */
export function shuffled(tree: Tree, random: Random, areMembers = false): Tree {
  if (tree instanceof Map) {
    const entries = [...tree].map(([key, value]): [string, Tree] => {
      // A member may have any of these names, and is a schema.
      if (areMembers) return [key, shuffled(value, random)];
      if (data.has(key)) return [key, value];
      return [key, shuffled(value, random, key === "properties")];
    });
    return new Map(areMembers ? entries : inAnyOrder(entries, random));
  }
  if (Array.isArray(tree)) return tree.map((item) => shuffled(item, random));
  return tree;
}

/** What stands under these is shown as it is. */
const data = new Set(["const", "default", "enum", "example", "examples"]);

/** Fisher and Yates. */
function inAnyOrder<Item>(items: readonly Item[], random: Random): Item[] {
  const rest = [...items];
  for (let last = rest.length - 1; last > 0; last--) {
    const other = random.below(last + 1);
    [rest[last], rest[other]] = [rest[other]!, rest[last]!];
  }
  return rest;
}
