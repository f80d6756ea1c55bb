import type { Report } from "../diagnostics/report.ts";
import { child, children, type Node } from "./node.ts";
import { entries, mustBeObject, text } from "./read.ts";
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
  if (document.version.name === "2.0") {
    const place = child(document.root, "swagger") ?? document.root;
    report.add("unsupported-keyword", place, {
      keyword: "Swagger 2.0",
    });
    return [];
  }
  return entries(document.root, "paths", report).flatMap(([path, entry]) => {
    if (path.startsWith("x-")) return [];
    const pathItem = document.references.follow(entry, report);
    if (!pathItem || !mustBeObject(pathItem, path, report)) return [];
    tellUnknownKeywords(pathItem, report);
    return methods.flatMap((method) => {
      const node = child(pathItem, method);
      return node && mustBeObject(node, method, report)
        ? [{ method: method.toUpperCase(), path, node, pathItem }]
        : [];
    });
  });
}

/** A misspelled method would be an operation that is missing without a word. */
function tellUnknownKeywords(pathItem: Node, report: Report): void {
  for (const [keyword, place] of children(pathItem)) {
    if (known.has(keyword) || keyword.startsWith("x-")) continue;
    const { file, pointer } = place;
    const location = { file, pointer, key: true } as const;
    const code = later.has(keyword) ? "unsupported-keyword" : "unknown-keyword";
    report.add(code, location, { keyword });
  }
}

const known = new Set([
  ...methods,
  "$ref",
  "summary",
  "description",
  "servers",
  "parameters",
]);
/** What OpenAPI 3.2 adds. */
const later = new Set(["query", "additionalOperations"]);

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
