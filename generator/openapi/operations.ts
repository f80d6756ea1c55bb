import { Report } from "../diagnostics/report.ts";
import { membersAt } from "./listed.ts";
import { followed } from "./keywords/check.ts";
import { pathItemsOf } from "./path-items.ts";
import { child, type Node } from "./node.ts";
import { entries, has, mustBeObject, text } from "./read.ts";
import type { OperationNode, Reading } from "./document.ts";

const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
];

/** Every operation under `paths`, in the order of the document (OpenAPI 3.1.1, 4.8.8 and 4.8.9). */
export function operationsOf(reading: Reading): OperationNode[] {
  const { document, report } = reading;
  return membersAt(document.root, "paths", reading).flatMap(([path, entry]) => {
    if (path.startsWith("x-")) return [];
    // A misspelled method would be an operation that is missing without a word.
    const pathItems = pathItemsOf(entry, reading);
    const nodes = new Map<string, Node>();
    for (const pathItem of pathItems) {
      if (!mustBeObject(pathItem, path, report)) continue;
      for (const [method, node] of methodsOf(pathItem, reading)) {
        tellConflict(method, node, nodes.get(method), reading);
        nodes.set(method, node);
      }
    }
    return [...nodes].map(([method, node]) => ({
      method,
      path,
      node,
      pathItems,
    }));
  });
}

/** Which of the two counts is left open (OpenAPI 3.1.1, 4.8.9): the nearer. */
function tellConflict(
  method: string,
  node: Node,
  other: Node | undefined,
  { report }: Reading,
): void {
  if (!other) return;
  const { file, pointer } = node;
  const notes = [{ text: "the other one", location: other }];
  const place = { file, pointer, key: true } as const;
  report.add("path-item-conflict", place, { method }, notes);
}

/** What a path item lists, by method, in upper case. */
export function methodsOf(
  pathItem: Node,
  reading: Reading,
): [method: string, node: Node][] {
  const { document, report } = reading;
  const fixed =
    document.version.name === "3.2" ? [...methods, "query"] : methods;
  const named = fixed.flatMap((method): [string, Node][] => {
    const entry = child(pathItem, method);
    // References to operations are not foreseen, but bundlers follow them, and documents have them.
    // What is no reference is checked where it is read: it may not be selected.
    const node =
      entry && has(entry, "$ref")
        ? followed(entry, "operation", reading)
        : entry;
    return node ? [[method.toUpperCase(), node]] : [];
  });
  // Methods without a field of their own are spelled as they are sent (OpenAPI 3.2.0, 4.9.1).
  const more =
    document.version.name === "3.2"
      ? entries(pathItem, "additionalOperations", report)
      : [];
  return [...named, ...more].filter(([method, node]) =>
    mustBeObject(node, method.toLowerCase(), report),
  );
}

/** The operationId, or method and path where there is none. */
export function idOf(operation: OperationNode, reading: Reading): string {
  return (
    text(operation.node, "operationId", reading.report) ??
    `${operation.method} ${operation.path}`
  );
}

/** The tags of an operation, without what is no string. */
export function tagsOf(node: Node): readonly string[] {
  const tags = child(node, "tags")?.value;
  return Array.isArray(tags)
    ? tags.filter((tag): tag is string => typeof tag === "string")
    : [];
}

const operationIds = new WeakMap<Reading["document"], ReadonlySet<string>>();

/** The operationIds of the whole document, whatever is selected of it. */
export function operationIdsOf(reading: Reading): ReadonlySet<string> {
  const { document } = reading;
  const known = operationIds.get(document);
  if (known) return known;
  const silent = { ...reading, report: new Report() };
  const ids = new Set(
    operationsOf(silent).map((operation) => idOf(operation, silent)),
  );
  operationIds.set(document, ids);
  return ids;
}
