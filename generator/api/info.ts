import type { Report } from "../diagnostics/report.ts";
import type { Reading } from "../openapi/document.ts";
import type { Node } from "../openapi/node.ts";
import { prose } from "../openapi/prose.ts";
import { has, list, mustBeObject, object, text } from "../openapi/read.ts";
import type { Info, Tag } from "./api.ts";

/** What the document says of itself (OpenAPI 3.1.1, 4.8.2). */
export function infoOf(reading: Reading): Info {
  const { document, report } = reading;
  const info = object(document.root, "info", report);
  return {
    title: (info && text(info, "title", report)) ?? "API",
    version: (info && text(info, "version", report)) ?? "",
    summary: info && text(info, "summary", report),
    description: info && prose(info, "description", reading),
    documentation: documentationOf(document.root, report),
  };
}

/** The tags that the document describes (OpenAPI 3.1.1, 4.8.22). */
export function tagsOfDocument(reading: Reading): Tag[] {
  const { document, report } = reading;
  const isNested = document.version.name === "3.2";
  return list(document.root, "tags", report).flatMap((node) => {
    if (!mustBeObject(node, "tag", report)) return [];
    const name = text(node, "name", report);
    if (name === undefined) {
      if (!has(node, "name")) {
        report.add("missing-field", node, { field: "name", of: "tag" });
      }
      return [];
    }
    return [
      {
        name,
        parent: isNested ? text(node, "parent", report) : undefined,
        kind: isNested ? text(node, "kind", report) : undefined,
        summary: text(node, "summary", report),
        description: prose(node, "description", reading),
        documentation: documentationOf(node, report),
      },
    ];
  });
}

/** Where more is told. */
export function documentationOf(
  node: Node,
  report: Report,
): string | undefined {
  const documentation = object(node, "externalDocs", report);
  return documentation && text(documentation, "url", report);
}
