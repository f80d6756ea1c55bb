import type { Repairs } from "../config/options.ts";
import type {
  OperationNode,
  Reading,
  WebhookNode,
} from "../openapi/document.ts";
import { checkKeywords } from "../openapi/keywords/check.ts";
import { child, type Node } from "../openapi/node.ts";
import { idOf } from "../openapi/operations.ts";
import { prose } from "../openapi/prose.ts";
import { flag, has, text, texts } from "../openapi/read.ts";
import type {
  ApiResponse,
  Operation,
  ResponseHeader,
  SecurityScheme,
  Tag,
} from "./api.ts";
import { answerChoiceOf } from "./answer-choice.ts";
import { requestBodyOf, responsesOf } from "./bodies.ts";
import { declaredNames } from "./declared-names.ts";
import { withFernStreaming } from "./fern-streaming.ts";
import { documentationOf } from "./info.ts";
import { withIdempotency } from "./idempotency.ts";
import { parametersOf } from "./parameters.ts";
import { originOf, type SchemaReader } from "./schemas.ts";
import { securityOf } from "./security.ts";
import { serversOf } from "./servers.ts";

/** What the document says for all operations. */
export interface Surroundings {
  readonly schemes: readonly SecurityScheme[];
  readonly tags: readonly Tag[];
  /** What the config says, which knows more than the document. */
  readonly idempotencyHeader: string | undefined;
}

/** Reads an operation with all that it uses (OpenAPI 3.1.1, 4.8.10). */
export function operationOf(
  operation: OperationNode,
  { schemes, tags: described, idempotencyHeader }: Surroundings,
  repairs: Repairs,
  reader: SchemaReader,
): Operation {
  const { node, pathItems } = operation;
  const { report } = reader;
  checkKeywords(node, "operation", reader);
  const id = idOf(operation, reader);
  const levels = [node, ...pathItems.toReversed()];
  // What a path tells of itself it tells of its operations (OpenAPI 3.1.1, 4.8.9).
  const told =
    levels.find(
      (level) => has(level, "summary") || has(level, "description"),
    ) ?? node;
  const [servers = []] = levels
    .map((level) => serversOf(level, reader))
    .filter((stated) => stated.length > 0);
  const responses = withFernStreaming(
    node,
    id,
    responsesOf(operation, id, reader),
    reader,
  );
  const body = requestBodyOf(operation, id, repairs, reader);
  const tags = texts(node, "tags", report);
  const { method } = operation;
  const repeated = withIdempotency(
    parametersOf(operation, id, repairs, reader),
    method,
    idempotencyHeader,
  );
  return {
    id,
    variant: undefined,
    hasOperationId: child(node, "operationId") !== undefined,
    method,
    path: operation.path,
    summary: text(told, "summary", report),
    description: prose(told, "description", reader),
    documentation: documentationOf(node, report),
    deprecated: flag(node, "deprecated", report) ?? false,
    tags,
    group: groupOf(tags, described),
    declared: declaredNames(node, id, reader),
    ...repeated,
    body,
    choice: answerChoiceOf(
      node,
      { parameters: repeated.parameters, body, responses },
      reader,
    ),
    responses,
    headers: successHeaders(responses),
    security: securityOf(node, schemes, reader),
    servers,
    paging: undefined,
    origin: originOf(node),
  };
}

/** The first tag that is there to group, with those above it (OpenAPI 3.2.0, 4.22). */
function groupOf(tags: readonly string[], described: readonly Tag[]): string[] {
  const byName = new Map(described.map((tag) => [tag.name, tag]));
  const isGroup = (name: string) => (byName.get(name)?.kind ?? "nav") === "nav";
  const group: string[] = [];
  let name = tags.find(isGroup) ?? tags[0];
  while (name !== undefined && !group.includes(name)) {
    group.unshift(name);
    name = byName.get(name)?.parent;
  }
  return group;
}

/** One that some answer lacks need not be there. */
function successHeaders(responses: readonly ApiResponse[]): ResponseHeader[] {
  const successes = responses.filter(({ status }) => status.startsWith("2"));
  const headers = new Map<string, ResponseHeader>();
  for (const header of successes.flatMap((response) => response.headers)) {
    const key = header.name.toLowerCase();
    const isEverywhere = successes.every((response) =>
      response.headers.some(
        ({ name, required }) => required && name.toLowerCase() === key,
      ),
    );
    if (!headers.has(key))
      headers.set(key, { ...header, required: isEverywhere });
  }
  return [...headers]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}

/** The same for webhooks and callbacks, which are known by name. */
export function tellDuplicateWebhooks(
  webhooks: readonly WebhookNode[],
  { report }: Reading,
): void {
  const first = new Map<string, Node>();
  for (const { name, node } of webhooks) {
    const other = first.get(name);
    if (!other) first.set(name, node);
    else
      report.add("duplicate-webhook", node, { name }, [
        { text: "the other one", location: other },
      ]);
  }
}

/** Two operations with one id would be one function: the second is an error, told with both places. */
export function tellDuplicates(
  operations: readonly OperationNode[],
  reading: Reading,
): void {
  const first = new Map<string, Node>();
  for (const operation of operations) {
    const id = idOf(operation, reading);
    const place = child(operation.node, "operationId") ?? operation.node;
    const other = first.get(id);
    if (other) {
      reading.report.add("duplicate-operation-id", place, { id }, [
        { text: "the other one", location: other },
      ]);
    } else first.set(id, place);
  }
}
