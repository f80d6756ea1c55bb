import type { Reading } from "../openapi/document.ts";
import type { Node } from "../openapi/node.ts";
import { entries, list, text, texts } from "../openapi/read.ts";
import type { Server } from "./api.ts";

/** The servers that a document, a path or an operation lists (OpenAPI 3.1.1, 4.8.5). */
export function serversOf(owner: Node, { report }: Reading): Server[] {
  return list(owner, "servers", report).flatMap((node) => {
    const url = text(node, "url", report);
    if (url === undefined) {
      report.add("missing-field", node, { field: "url", of: "server" });
      return [];
    }
    const variables = entries(node, "variables", report).map(
      ([name, variable]) => ({
        name,
        default: text(variable, "default", report) ?? "",
        values: texts(variable, "enum", report),
        description: text(variable, "description", report),
      }),
    );
    const description = text(node, "description", report);
    return [{ url, description, variables }];
  });
}
