import type { Target } from "../config/options.ts";
import type { OperationNode, Reading } from "../openapi/document.ts";
import { checkKeywords } from "../openapi/keywords/check.ts";
import type { Report } from "../diagnostics/report.ts";
import { prose } from "../openapi/prose.ts";
import { child, type Node } from "../openapi/node.ts";
import { idOf } from "../openapi/operations.ts";
import {
  flag,
  has,
  list,
  mustBeObject,
  object,
  text,
  texts,
} from "../openapi/read.ts";
import type { Selection } from "../openapi/select.ts";
import { callbacksOf } from "../openapi/webhooks.ts";
import type { Api, Info, Operation, SecurityScheme, Tag } from "./api.ts";
import { requestBodyOf, responsesOf } from "./bodies.ts";
import { declaredNames } from "./declared-names.ts";
import { splitByDirection } from "./directions.ts";
import { Models } from "./models.ts";
import { parametersOf } from "./parameters.ts";
import { settleRecursion } from "./recursion.ts";
import { retriesOf } from "./retries.ts";
import { originOf, typeOf, type SchemaReader } from "./schemas.ts";
import { calledAfterPlace } from "./references.ts";
import { securityOf, securitySchemesOf } from "./security.ts";
import { serversOf } from "./servers.ts";
import { settleUnions } from "./settle.ts";
import { reached } from "./usage.ts";
import { webhookOf } from "./webhooks.ts";

/** Reads what was selected of a document into the intermediate representation. */
export function normalize(
  selection: Selection,
  reading: Reading,
  settings: Pick<Target, "repairs" | "open">,
): Api {
  const reader: SchemaReader = { ...reading, models: new Models() };
  const { root } = reading.document;
  checkKeywords(root, "document", reading);
  const schemes = securitySchemesOf(reading);
  tellDuplicates(selection.operations, reading);
  const operations = selection.operations.map((operation) =>
    operationOf(operation, schemes, settings, reader),
  );
  const webhooks = [
    ...selection.webhooks,
    ...selection.operations.flatMap((operation) =>
      callbacksOf(operation, reader),
    ),
  ].map((webhook) => webhookOf(webhook, reader));
  const roots = selection.schemas.map((schema) =>
    typeOf(
      { ...schema, value: { $ref: `#${schema.pointer}` } },
      calledAfterPlace(schema.pointer),
      reader,
    ),
  );
  settleRecursion(reader);
  const tagEnums = settleUnions(reader);
  const uses = {
    operations: operations.sort((a, b) => (a.id < b.id ? -1 : 1)),
    webhooks: webhooks.sort((a, b) => (a.name < b.name ? -1 : 1)),
    roots,
  };
  const split = {
    ...uses,
    operations: splitByDirection(uses, reader.models),
  };
  return {
    info: infoOf(reading),
    servers: serversOf(root, reading),
    securitySchemes: schemes,
    tags: tagsOfDocument(reading),
    operations: split.operations,
    webhooks: split.webhooks,
    models: reached(split, reader.models, {
      tagEnums,
      mayBeOpen: settings.open === "responses",
    }),
    retries: retriesOf(reading),
  };
}

function operationOf(
  operation: OperationNode,
  schemes: readonly SecurityScheme[],
  { repairs }: Pick<Target, "repairs">,
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
  return {
    id,
    hasOperationId: child(node, "operationId") !== undefined,
    method: operation.method,
    path: operation.path,
    summary: text(told, "summary", report),
    description: prose(told, "description", reader),
    documentation: documentationOf(node, report),
    deprecated: flag(node, "deprecated", report) ?? false,
    tags: texts(node, "tags", report),
    declared: declaredNames(node, id, reader),
    parameters: parametersOf(operation, id, repairs, reader),
    body: requestBodyOf(operation, id, repairs, reader),
    responses: responsesOf(operation, id, reader),
    security: securityOf(node, schemes, reader),
    servers,
    origin: originOf(node),
  };
}

/** Two operations with one id would be one function: the second is an error, told with both places. */
function tellDuplicates(
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

function infoOf(reading: Reading): Info {
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

function tagsOfDocument(reading: Reading): Tag[] {
  const { document, report } = reading;
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
        summary: text(node, "summary", report),
        description: prose(node, "description", reading),
        documentation: documentationOf(node, report),
      },
    ];
  });
}

/** Where more is told. */
function documentationOf(node: Node, report: Report): string | undefined {
  const documentation = object(node, "externalDocs", report);
  return documentation && text(documentation, "url", report);
}
