import type { Target } from "../config/options.ts";
import { Report } from "../diagnostics/report.ts";
import type { OperationNode, Reading } from "../openapi/document.ts";
import { checkKeywords } from "../openapi/keywords/check.ts";
import { child, type Node } from "../openapi/node.ts";
import type { Selection } from "../openapi/select.ts";
import { callbacksOf } from "../openapi/webhooks.ts";
import type { Api } from "./api.ts";
import { settleBinary } from "./binary.ts";
import { calledAfterPlace } from "./called-after.ts";
import { splitByDirection } from "./directions.ts";
import { infoOf, tagsOfDocument } from "./info.ts";
import { settleItems } from "./items.ts";
import { Models } from "./models.ts";
import {
  operationOf,
  tellDuplicates,
  tellDuplicateWebhooks,
  type Surroundings,
} from "./operations.ts";
import { withPaging } from "./settle-paging.ts";
import { settleRecursion } from "./recursion.ts";
import { retriesOf } from "./retries.ts";
import { typeOf, type SchemaReader } from "./schemas.ts";
import { tellUndefinedStyles } from "./style-cells.ts";
import { securitySchemesOf } from "./security.ts";
import { serversOf } from "./servers.ts";
import { settleUnions } from "./settle.ts";
import { settleUnsupported, type Attempt } from "./unsupported.ts";
import { reached } from "./usage.ts";
import { withVariants } from "./variants.ts";
import { withEvents } from "./webhook-events.ts";
import { webhookOf } from "./webhooks.ts";

type Settings = Pick<
  Target,
  "client" | "repairs" | "open" | "onUnsupported" | "pagination" | "webhooks"
>;

/** Reads what was selected of a document into the intermediate representation. */
export function normalize(
  selection: Selection,
  reading: Reading,
  settings: Settings,
): Api {
  const { document, report } = reading;
  const { root } = document;
  const found = new Report();
  const models = new Models();
  const reader: SchemaReader = { document, report: found, models };
  checkKeywords(root, "document", reading);
  const schemes = securitySchemesOf(reader);
  const tags = tagsOfDocument(reading);
  const { idempotencyHeader } = settings.client;
  const surroundings = { schemes, tags, idempotencyHeader };
  const all = attempts(selection, surroundings, settings, reader);
  const roots = selection.schemas.map((schema) =>
    typeOf(
      // From elsewhere: a component that is itself a reference would seem to lead back to itself.
      { ...schema, pointer: "", value: { $ref: `#${schema.pointer}` } },
      calledAfterPlace(schema, "schemas", reader),
      reader,
    ),
  );
  settleRecursion(reader);
  const tagEnums = settleUnions(reader);
  tellUndefinedStyles(
    all.flatMap(({ operation }) => operation ?? []),
    models,
    found,
  );
  const supported = settleUnsupported(all, found, {
    wish: settings.onUnsupported,
    models,
    references: document.references,
    report,
  });
  const uses = {
    operations: supported
      .flatMap(({ operation }) =>
        operation
          ? withVariants(settleItems(operation, models, report), models, report)
          : [],
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    webhooks: supported
      .flatMap(({ webhook }) => webhook ?? [])
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    roots,
  };
  const operations = splitByDirection(
    { ...uses, operations: settleBinary(uses.operations, models) },
    models,
  );
  const declared = reached({ ...uses, operations }, models, {
    tagEnums,
    mayBeOpen: settings.open === "responses",
  });
  return {
    info: infoOf(reading),
    servers: serversOf(root, reading),
    securitySchemes: schemes,
    tags,
    operations: withPaging(operations, {
      nodes: selection.operations,
      rules: settings.pagination,
      models: declared,
      reading,
    }),
    webhooks: withEvents(
      uses.webhooks,
      models,
      settings.webhooks.event,
      report,
    ),
    models: declared,
    retries: retriesOf(reading),
  };
}

/** The operations with their callbacks, and the webhooks. */
function attempts(
  { operations, webhooks }: Selection,
  surroundings: Surroundings,
  { repairs }: Settings,
  reader: SchemaReader,
): Attempt[] {
  const silent = { ...reader, report: new Report() };
  const sent = [
    ...webhooks,
    ...operations.flatMap((operation) => callbacksOf(operation, reader)),
  ];
  tellDuplicates(operations, reader);
  tellDuplicateWebhooks(sent, reader);
  return [
    ...operations.map((operation): Attempt => ({
      operation: operationOf(operation, surroundings, repairs, reader),
      nodes: nodesOf(operation),
      again: () => operationOf(operation, surroundings, repairs, silent),
    })),
    ...sent.map((webhook): Attempt => ({
      webhook: webhookOf(webhook, reader),
      nodes: [webhook.node],
      again: () => webhookOf(webhook, silent),
    })),
  ];
}

/** The operation, and what its path says for all operations. */
function nodesOf({ node, pathItems }: OperationNode): Node[] {
  const shared = pathItems.flatMap((item) =>
    ["parameters", "servers"].flatMap((key) => child(item, key) ?? []),
  );
  return [node, ...shared];
}
