import type { WebhookNode } from "../openapi/document.ts";
import { checkKeywords, followed } from "../openapi/keywords/check.ts";
import { child, type Node } from "../openapi/node.ts";
import { flag, object, text } from "../openapi/read.ts";
import type { Webhook } from "./api.ts";
import type { Type } from "./types.ts";
import { mediaOf } from "./media.ts";
import { originOf, type SchemaReader } from "./schemas.ts";

/** What the API sends: the request body is what its receiver gets (OpenAPI 3.1.1, 4.8.1). */
export function webhookOf(
  { name, node, expression }: WebhookNode,
  reader: SchemaReader,
): Webhook {
  const { report } = reader;
  checkKeywords(node, "operation", reader);
  return {
    name,
    summary: text(node, "summary", report),
    description: text(node, "description", report),
    deprecated: flag(node, "deprecated", report) ?? false,
    expression,
    payload: payloadOf(node, name, reader),
    event: undefined,
    origin: originOf(node),
  };
}

function payloadOf(node: Node, name: string, reader: SchemaReader): Type {
  const entry = object(node, "requestBody", reader.report);
  const body = entry && followed(entry, "requestBody", reader);
  if (!body || !child(body, "content")) return { kind: "unknown" };
  const [media] = mediaOf(body, { kind: "webhook", name }, "response", reader);
  return media?.type ?? { kind: "unknown" };
}
