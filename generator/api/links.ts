import { followed } from "../openapi/keywords/check.ts";
import { child, children, type Node } from "../openapi/node.ts";
import { operationIdsOf } from "../openapi/operations.ts";
import { object, text } from "../openapi/read.ts";
import { membersAt } from "../openapi/listed.ts";
import { prose } from "../openapi/prose.ts";
import type { Link } from "./api.ts";
import type { SchemaReader } from "./schemas.ts";

/** Where the answers of an operation lead on to (OpenAPI 3.1.1, 4.8.20). */
export function linksOf(response: Node, reader: SchemaReader): Link[] {
  return membersAt(response, "links", reader)
    .flatMap(([name, entry]) => {
      const node = followed(entry, "link", reader);
      const link = node && linkOf(name, node, reader);
      return link ? [link] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function linkOf(
  name: string,
  node: Node,
  reader: SchemaReader,
): Link | undefined {
  const operation = targetOf(node, reader);
  if (operation === undefined) return undefined;
  const parameters = object(node, "parameters", reader.report);
  const body = child(node, "requestBody");
  return {
    name,
    operation,
    description: prose(node, "description", reader),
    values: new Map([
      ...(parameters ? children(parameters) : []).map(
        ([parameter, { value }]) => [parameter, textOf(value)] as const,
      ),
      ...(body ? [["body", textOf(body.value)] as const] : []),
    ]),
  };
}

/** By operationId, or by a reference to the operation; reported where there is none. */
function targetOf(node: Node, reader: SchemaReader): string | undefined {
  const { report, document } = reader;
  const id = text(node, "operationId", report);
  if (id !== undefined) {
    if (operationIdsOf(reader).has(id)) return id;
    report.add("link-target-not-found", child(node, "operationId"), {
      operation: id,
    });
    return undefined;
  }
  const ref = text(node, "operationRef", report);
  if (ref === undefined) {
    report.add("missing-field", node, { field: "operationId", of: "link" });
    return undefined;
  }
  // That of another API is none of ours.
  if (/^https?:/i.test(ref)) return ref;
  const place = child(node, "operationRef")!;
  const target = document.references.follow(
    { ...place, value: { $ref: ref } },
    report,
  );
  return target && (text(target, "operationId", report) ?? ref);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
