import type { Target } from "../config/options.ts";
import type { OperationNode, Reading } from "../openapi/document.ts";
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
import type { Api, Info, Operation, SecurityScheme, Tag } from "./api.ts";
import { requestBodyOf, responsesOf } from "./bodies.ts";
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

/** Reads what was selected of a document into the intermediate representation. */
export function normalize(
  selection: Selection,
  reading: Reading,
  settings: Pick<Target, "repairs" | "open">,
): Api {
  const reader: SchemaReader = { ...reading, models: new Models() };
  const { root } = reading.document;
  const schemes = securitySchemesOf(reading);
  tellDuplicates(selection.operations, reading);
  const operations = selection.operations.map((operation) =>
    operationOf(operation, schemes, settings, reader),
  );
  const roots = selection.schemas.map((schema) =>
    typeOf(
      { ...schema, value: { $ref: `#${schema.pointer}` } },
      calledAfterPlace(schema.pointer),
      reader,
    ),
  );
  settleRecursion(reader);
  const tagEnums = settleUnions(reader);
  const sorted = operations.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    info: infoOf(reading),
    servers: serversOf(root, reading),
    securitySchemes: schemes,
    tags: tagsOfDocument(reading),
    operations: sorted,
    models: reached(sorted, roots, reader.models, {
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
  const { node, pathItem } = operation;
  const { report } = reader;
  const id = idOf(operation, reader);
  const documentation = object(node, "externalDocs", report);
  const servers = serversOf(node, reader);
  return {
    id,
    hasOperationId: child(node, "operationId") !== undefined,
    method: operation.method,
    path: operation.path,
    summary: text(node, "summary", report),
    description: text(node, "description", report),
    documentation: documentation && text(documentation, "url", report),
    deprecated: flag(node, "deprecated", report) ?? false,
    tags: texts(node, "tags", report),
    declared: {
      group: text(node, "x-speakeasy-group", report),
      method: text(node, "x-speakeasy-name-override", report),
    },
    parameters: parametersOf(operation, id, repairs, reader),
    body: requestBodyOf(operation, id, repairs, reader),
    responses: responsesOf(operation, id, reader),
    security: securityOf(node, schemes, reader),
    servers: servers.length > 0 ? servers : serversOf(pathItem, reader),
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

function infoOf({ document, report }: Reading): Info {
  const info = object(document.root, "info", report);
  return {
    title: (info && text(info, "title", report)) ?? "API",
    version: (info && text(info, "version", report)) ?? "",
    description: info && text(info, "description", report),
  };
}

function tagsOfDocument({ document, report }: Reading): Tag[] {
  return list(document.root, "tags", report).flatMap((node) => {
    if (!mustBeObject(node, "tag", report)) return [];
    const name = text(node, "name", report);
    if (name === undefined) {
      if (!has(node, "name")) {
        report.add("missing-field", node, { field: "name", of: "tag" });
      }
      return [];
    }
    const documentation = object(node, "externalDocs", report);
    return [
      {
        name,
        description: text(node, "description", report),
        documentation: documentation && text(documentation, "url", report),
      },
    ];
  });
}
