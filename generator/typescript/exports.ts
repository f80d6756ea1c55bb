import type { Operation } from "../api/api.ts";
import type { Model } from "../api/types.ts";
import type { ExportLine } from "./syntax.ts";
import { optionsName } from "./client.ts";
import {
  type Context,
  modelNames,
  operationNames,
  operationsModule,
  requestOf,
} from "./context.ts";
import { isErased } from "./declarations.ts";
import { errorBodies } from "./errors.ts";
import { headersName, readerName } from "./headers.ts";
import { enumsModule, webhooksModule } from "./homes.ts";
import { errorName, paramsName } from "./operations.ts";
import { usedSchemes } from "./security.ts";
import { serverConstants } from "./servers.ts";
import { isByUrl } from "./paging.ts";
import { Printable } from "./printable.ts";
import type { IndexView } from "./view.ts";
import { verifier } from "./webhook-events.ts";
import { webhookExports } from "./webhooks.ts";

/** Everything public, by module: what the document names, and the runtime's types and errors. */
export function indexView(context: Context): IndexView {
  const lines = new Map<string, Map<string, boolean>>();
  const add = (module: string, exported: string, typeOnly: boolean) => {
    const names = lines.get(module) ?? new Map<string, boolean>();
    lines.set(module, names);
    names.set(exported, typeOnly);
  };
  add("client", context.names.client, false);
  add("create-client", "createClient", false);
  add("create-client", optionsName(context), true);
  add("create-client", "OperationId", true);
  if (serverConstants(context).length > 0) {
    add("create-client", "servers", false);
    add("runtime/server", "serverUrl", false);
  }
  for (const { name } of errorBodies(context)) add("errors", name, false);
  for (const model of context.declared) {
    for (const [exported, typeOnly] of exportsOf(model, context)) {
      add(context.homes.get(model.id)!, exported, typeOnly);
    }
    const { schema } = modelNames(model.id, context);
    if (schema !== undefined) add("schemas", schema, false);
  }
  for (const operation of context.api.operations) {
    for (const [exported, typeOnly] of operationExports(operation, context)) {
      add(operationsModule(operation, context), exported, typeOnly);
    }
  }
  if (context.api.webhooks.length > 0) {
    for (const [exported, typeOnly] of webhookExports(context)) {
      add(webhooksModule, exported, typeOnly);
    }
  }
  for (const [module, exported, typeOnly] of [
    ...runtimeExports,
    ...optionalExports(context),
  ]) {
    add(`runtime/${module}`, exported, typeOnly);
  }
  const whole = new Set([
    "errors",
    enumsModule,
    ...context.api.operations.map((one) => operationsModule(one, context)),
  ]);
  return { exports: new Printable("exports", exportLines(lines, whole)) };
}

/**
 * Where all that a module has is public, it is not listed: engines read lists of hundreds of names
 * longer than they look for them. A module of types alone is, so that it is not loaded.
 */
function exportLines(
  lines: ReadonlyMap<string, ReadonlyMap<string, boolean>>,
  whole: ReadonlySet<string>,
): ExportLine[] {
  return [...lines].map(([module, names]) => ({
    module,
    named: [...names].map(([name, typeOnly]) => ({ name, typeOnly })),
    isWhole: whole.has(module) && [...names.values()].includes(false),
  }));
}

function exportsOf(
  model: Model,
  context: Context,
): [name: string, typeOnly: boolean][] {
  const { type, guard } = modelNames(model.id, context);
  if (model.kind !== "enum") return [[type, true]];
  return [
    [type, isErased(model, context)],
    ...(model.open && guard ? [[guard, false] as [string, boolean]] : []),
  ];
}

function operationExports(
  operation: Operation,
  context: Context,
): [name: string, typeOnly: boolean][] {
  const headers = headersName(operation, context);
  const hasParams = requestOf(operation.id, context).properties.length > 0;
  return [
    [operationNames(operation.id, context).function, false],
    [errorName(operation, context), true],
    ...(headers === undefined
      ? []
      : ([
          [headers, true],
          [readerName(headers), false],
        ] as [string, boolean][])),
    ...(hasParams
      ? [[paramsName(operation, context), true] as [string, boolean]]
      : []),
  ];
}

/** Types of the runtime that are public where a request or an option mentions them. */
function optionalExports(
  context: Context,
): [module: string, name: string, typeOnly: boolean][] {
  const kinds = new Set(usedSchemes(context).map(({ kind }) => kind));
  const sendsFiles = context.api.operations.some(({ body }) =>
    body?.media.some(({ kind }) => kind === "multipart" || kind === "binary"),
  );
  const streams = new Set(
    context.api.operations.flatMap(({ responses }) =>
      responses.flatMap(({ media }) => media[0]?.streaming?.kind ?? []),
    ),
  );
  const hasItems = streams.has("lines") || streams.has("sequence");
  const paged = context.api.operations.filter(({ paging }) => paging);
  const { signature } = context.options.webhooks;
  const { webhooks } = context.api;
  return [
    ...(context.options.checks ? checkExports : []),
    ...(webhooks.length > 0 && signature !== "none"
      ? [
          [verifier(signature), "verifyWebhook", false] as const,
          ["webhook-message", "ReceivedWebhook", true] as const,
          ["webhook-message", "VerifyOptions", true] as const,
          ["webhook-message", "WebhookHeaders", true] as const,
          ["webhook-message", "WebhookRefusal", true] as const,
          ["webhook-message", "WebhookSecret", true] as const,
          ["webhook-message", "WebhookVerificationError", false] as const,
        ]
      : []),
    ...(hasItems ? [["item-stream", "ItemStream", true] as const] : []),
    ...(streams.has("events") ? eventExports : []),
    ...(paged.length > 0
      ? ([
          ["paged-promise", "ApiPage", true],
          ["paged-promise", "PagedPromise", true],
          ["paged-promise", "PageItemsError", false],
        ] as const)
      : []),
    ...(paged.some(isByUrl)
      ? ([
          ["url-pages", "NextPageError", false],
          ["url-pages", "UrlPageOptions", true],
        ] as const)
      : []),
    ...(kinds.size > 0 ? [["auth", "Secret", true] as const] : []),
    ...(kinds.has("basic") ? [["auth", "BasicCredential", true] as const] : []),
    ...(usedSchemes(context).some(
      (scheme) => scheme.kind === "oauth2" && scheme.tokenUrl !== undefined,
    )
      ? [["oauth2", "ClientCredentials", true] as const]
      : []),
    ...(sendsFiles ? [["file-input", "FileInput", true] as const] : []),
  ].map(([module, name, typeOnly]) => [module, name, typeOnly]);
}

const eventExports: readonly (readonly [
  module: string,
  name: string,
  typeOnly: boolean,
])[] = [
  ["event-parser", "ServerSentEvent", true],
  ["events", "EventStream", true],
  ["reconnecting", "ReconnectOptions", true],
  ["reconnecting", "reconnecting", false],
];
const checkExports = [
  ["drift", "CheckOptions", true],
  ["drift", "CheckedClientOptions", true],
  ["drift", "CheckedRequestOptions", true],
  ["drift", "Drift", true],
  ["drift", "ResponseValidationError", false],
  ["rule", "CheckIssue", true],
  ["standard-schema", "StandardResult", true],
  ["standard-schema", "StandardSchema", true],
] as const;

const runtimeExports: readonly [
  module: string,
  name: string,
  typeOnly: boolean,
][] = [
  ["api-promise", "ApiPromise", true],
  ["api-promise", "ApiResult", true],
  ["client", "ApiClient", true],
  ["client", "ClientOptions", true],
  ["client", "Middleware", true],
  ["client", "OutgoingRequest", true],
  ["client", "RequestOptions", true],
  ["client", "RetryPolicy", true],
  ["errors", "AbortError", false],
  ["errors", "ApiError", false],
  ["errors", "ConnectionError", false],
  ["errors", "RequestError", true],
  ["errors", "ResponseParseError", false],
  ["errors", "SdkError", false],
  ["errors", "SentRequest", true],
  ["errors", "TimeoutError", false],
  ["errors", "UndocumentedError", true],
  ["errors", "WithStatus", true],
  ["guards", "isApiError", false],
  ["guards", "isSdkError", false],
  ["unknown-value", "UnknownNumber", true],
  ["unknown-value", "UnknownValue", true],
  ["unknown-value", "UnknownVariant", true],
];
