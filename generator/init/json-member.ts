import {
  applyEdits,
  findNodeAtLocation,
  getNodeValue,
  type JSONPath,
  modify,
  type Node,
  parseTree,
  type ParseError,
} from "jsonc-parser";
import { isDeepStrictEqual } from "node:util";
import type { Proposal } from "./proposal.ts";

/** A member that a JSON file is to have. */
export interface Member {
  readonly path: JSONPath;
  readonly value: unknown;
  /** Whether what is there instead will do as well. */
  readonly suffices?: (found: unknown) => boolean;
}

/**
 * Adds a member to a JSON file, whose comments, order and indentation stay as they are. A member of
 * the same name that says something else is left alone, unless it may be replaced.
 */
export function withMember(
  file: string,
  found: string | undefined,
  { path, value, suffices }: Member,
  force: boolean,
): Proposal {
  const text = found ?? "{}\n";
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const lines = alone(path, value);
  if (errors.length > 0 || root?.type !== "object")
    return { kind: "by hand", file, lines };
  const node = findNodeAtLocation(root, path);
  const before = node && valueOf(node);
  if (node && (isDeepStrictEqual(before, value) || suffices?.(before)))
    return { kind: "keep", file };
  if (node && !force) return { kind: "by hand", file, lines };
  if (!hasRoom(text, path)) return { kind: "by hand", file, lines };
  const edits = modify(text, path, value, {
    formattingOptions: formatOf(text),
  });
  const merged = applyEdits(text, edits);
  return found === undefined
    ? { kind: "write", file, text: merged }
    : { kind: "merge", file, text: merged, member: path.join(".") };
}

/** Adds an item at the end of a list, unless one is there that will do. */
export function withItem(
  file: string,
  found: string | undefined,
  { path, value, suffices }: Member,
): Proposal {
  const list = found === undefined ? [] : valueAt(found, path);
  if (list !== undefined && !Array.isArray(list))
    return { kind: "by hand", file, lines: alone(path, [value]) };
  const items: readonly unknown[] = list ?? [];
  if (items.some((item) => suffices?.(item))) return { kind: "keep", file };
  const proposal = withMember(
    file,
    found,
    { path, value: [...items, value] },
    true,
  );
  return proposal;
}

/** What a JSON file holds at a path; undefined where it cannot be read. */
export function valueAt(text: string, path: JSONPath): unknown {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const node = root && findNodeAtLocation(root, path);
  return node && valueOf(node);
}

/** As `JSON.parse` would give it; the objects of the parser are of no prototype. */
function valueOf(node: Node): unknown {
  return JSON.parse(JSON.stringify(getNodeValue(node)));
}

/** Whether every member above the path is an object, or not there. */
function hasRoom(text: string, path: JSONPath): boolean {
  return path.slice(0, -1).every((_, index) => {
    const above = valueAt(text, path.slice(0, index + 1));
    return above === undefined || (typeof above === "object" && above !== null);
  });
}

/** The member with all that is above it. */
function alone(path: JSONPath, value: unknown): string {
  const nested = path.reduceRight<unknown>(
    (inner, key) => ({ [key]: inner }),
    value,
  );
  return `${JSON.stringify(nested, null, 2)}\n`;
}

function formatOf(text: string) {
  const [, indent = "  "] = /\n([ \t]+)\S/.exec(text) ?? [];
  return {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
}
