import { child, type Node } from "./node.ts";
import { entries, text } from "./read.ts";
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
  return entries(document.root, "paths", report).flatMap(([path, entry]) => {
    if (path.startsWith("x-")) return [];
    const pathItem = document.references.follow(entry, report);
    if (!pathItem) return [];
    return methods.flatMap((method) => {
      const node = child(pathItem, method);
      return node
        ? [{ method: method.toUpperCase(), path, node, pathItem }]
        : [];
    });
  });
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
