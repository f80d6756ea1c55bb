import type { OperationNode, Reading, WebhookNode } from "./document.ts";
import { followed } from "./keywords/check.ts";
import { child, type Node } from "./node.ts";
import { idOf, methodsOf } from "./operations.ts";
import { entries, membersOf } from "./read.ts";

/** The webhooks of a document (OpenAPI 3.1.1, 4.8.1), also in the spelling that 3.0 documents use. */
export function webhooksOf(reading: Reading): WebhookNode[] {
  const { root, version } = reading.document;
  const keyword =
    child(root, "webhooks") && version.siblings ? "webhooks" : "x-webhooks";
  return entries(root, keyword, reading.report).flatMap(([name, entry]) =>
    sent(name, entry, undefined, reading),
  );
}

/** What an operation has the API send later (OpenAPI 3.1.1, 4.8.18). */
export function callbacksOf(
  operation: OperationNode,
  reading: Reading,
): WebhookNode[] {
  const all = entries(operation.node, "callbacks", reading.report);
  return all.flatMap(([name, entry]) => {
    const callback = reading.document.references.follow(entry, reading.report);
    if (!callback) return [];
    const expressions = membersOf(callback, name, reading.report).filter(
      ([key]) => !key.startsWith("x-"),
    );
    return expressions.flatMap(([expression, item]) => {
      const own = `${idOf(operation, reading)}.${name}`;
      const called = expressions.length > 1 ? `${own} ${expression}` : own;
      return sent(called, item, expression, reading);
    });
  });
}

/** One for each method; any but POST, which is what webhooks are sent by, stands in the name. */
function sent(
  name: string,
  entry: Node,
  expression: string | undefined,
  reading: Reading,
): WebhookNode[] {
  const pathItem = followed(entry, "pathItem", reading);
  if (!pathItem) return [];
  const methods = methodsOf(pathItem, reading);
  return methods.map(([method, node]) => ({
    name: method === "POST" ? name : `${name} ${method}`,
    node,
    expression,
  }));
}
