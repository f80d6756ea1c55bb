import type { Tree } from "./loose-json.ts";

/**
 * Text of a target's entry in the lock as Prettier would leave it, so that a formatter in the user's repository changes
 * nothing: an object stands on one line where it fits, unless it is one of the outer ones.
 */
export function entryText(tree: Tree): string {
  return printed(tree, ENTRY_LEVEL, 0);
}

const WIDTH = 80;
/** Within the file and its targets. */
const ENTRY_LEVEL = 2;
/** File, targets, target, section: one line for each entry. */
const OPEN_LEVELS = 4;

/** `before`: columns taken by the key on the same line. */
function printed(tree: Tree, level: number, before: number): string {
  if (!(tree instanceof Map)) return JSON.stringify(tree);
  if (tree.size === 0) return "{}";
  const indent = "  ".repeat(level);
  const flat = level < OPEN_LEVELS ? undefined : onOneLine(tree);
  if (flat !== undefined && before + columns(flat) + 1 <= WIDTH) return flat;
  const lines = [...tree].map(([key, value]) => {
    const label = `${indent}  ${JSON.stringify(key)}: `;
    return label + printed(value, level + 1, columns(label));
  });
  return `{\n${lines.join(",\n")}\n${indent}}`;
}

function onOneLine(tree: Tree): string {
  if (!(tree instanceof Map)) return JSON.stringify(tree);
  if (tree.size === 0) return "{}";
  const members = [...tree].map(
    ([key, value]) => `${JSON.stringify(key)}: ${onOneLine(value)}`,
  );
  return `{ ${members.join(", ")} }`;
}

/** At most what a formatter counts: it leaves an object open that was open. */
function columns(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (character < "\u0300" ? 1 : 2),
    0,
  );
}
