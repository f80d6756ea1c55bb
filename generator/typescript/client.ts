import type { Server } from "../api/api.ts";
import { commentOf, seeTag } from "./comments.ts";
import type { Context } from "./context.ts";
import { credentialNames } from "./credentials.ts";
import { compactObject, literalOf, localOf } from "./expressions.ts";
import { noNotes } from "../api/types.ts";
import { name, Printable } from "./printable.ts";
import { authenticator, credentialOf, usedSchemes } from "./security.ts";
import { childrenOf } from "./resources.ts";
import {
  ownServerOf,
  serverConstants,
  serverOptions,
  standardServer,
} from "./servers.ts";
import type { ExpressionSyntax, PropertySyntax, TypeSyntax } from "./syntax.ts";
import { keyword, runtimeType, union } from "./types.ts";
import { urlOf } from "./urls.ts";
import type { ClientView, CreateClientView, ResourceView } from "./view.ts";

/** The class, and those of its resources that stand in the same module. */
export function clientView(
  classes: readonly ResourceView[],
  context: Context,
): ClientView {
  const { api, names } = context;
  return {
    comment: new Printable("comment", {
      paragraphs: [api.info.summary, api.info.description].filter(
        (text) => text !== undefined,
      ),
      tags: api.info.documentation ? [seeTag(api.info.documentation)] : [],
    }),
    name: name(names.client),
    options: new Printable("type", {
      kind: "named",
      symbol: {
        name: optionsName(context),
        module: "create-client",
        kind: "type",
      },
    }),
    client: new Printable("type", runtimeType("client", "ApiClient")),
    create: new Printable("symbol", {
      name: "createClient",
      module: "create-client",
      kind: "value",
    }),
    needsOptions: urlOf(api.servers[0]) === undefined,
    resources: childrenOf("", context),
    classes,
  };
}

export function optionsName({ names }: Context): string {
  return `${names.client}Options`;
}

/** Names that the module declares, parameters and variables included. */
export function createClientLocals(context: Context): string[] {
  return [
    optionsName(context),
    "OperationId",
    "createClient",
    "options",
    "rest",
    "servers",
    ...credentialNames(usedSchemes(context)).values(),
  ];
}

/** The options of this API, and how a client is made of them. */
export function createClientView(context: Context): CreateClientView {
  const schemes = usedSchemes(context);
  const names = credentialNames(schemes);
  const [first] = context.api.servers;
  const rest = schemes.length > 0 ? "rest" : "options";
  const server = standardServer(context, rest);
  const members = [
    ...schemes.map((scheme) => credentialOf(scheme, names)),
    ...(server ? [] : [requiredBaseUrl(first)]),
    ...serverOptions(context),
  ];
  const options: TypeSyntax = { kind: "local", name: optionsName(context) };
  const ids: TypeSyntax = { kind: "local", name: "OperationId" };
  return {
    name: name(optionsName(context)),
    ids: new Printable("assignment", operationIds(context)),
    base: new Printable(
      "type",
      context.options.checks
        ? runtimeType("drift", "CheckedClientOptions", ids)
        : runtimeType("client", "ClientOptions", ids),
    ),
    members: members.length > 0 ? new Printable("members", members) : undefined,
    signature: new Printable("signature", {
      parameters: [parameterOf(options, server !== undefined)],
      returns: runtimeType("client", "ApiClient"),
    }),
    pattern:
      schemes.length > 0
        ? new Printable("pattern", {
            names: [...names.values()],
            rest: "rest",
          })
        : undefined,
    rest: name(rest),
    servers: serverConstants(context),
    server: new Printable(
      "value",
      server ?? { kind: "member", object: localOf(rest), name: "baseUrl" },
    ),
    yields: server === undefined && hasOwnServers(context),
    retry:
      context.api.retries &&
      new Printable("value", retryOf(context.api.retries)),
    security: new Printable(
      "value",
      compactObject(
        schemes.map((scheme) =>
          authenticator(scheme, names, context.api.servers),
        ),
      ),
    ),
  };
}

function operationIds({ api }: Context): TypeSyntax {
  const ids = api.operations.map(({ id, variant }) => variant?.of ?? id);
  // A document of webhooks alone.
  if (ids.length === 0) return keyword("never");
  return union(
    [...new Set(ids)].map((value) => ({ kind: "literal", value }) as const),
  );
}

/** Whether some operation is called elsewhere, although the document names no host for all. */
function hasOwnServers(context: Context): boolean {
  const { operations } = context.api;
  return operations.some((operation) => ownServerOf(operation, context));
}

function parameterOf(type: TypeSyntax, isOptional: boolean) {
  const parameter = { name: "options", optional: false, type };
  return isOptional ? { ...parameter, default: emptyObject } : parameter;
}

const emptyObject: ExpressionSyntax = {
  kind: "object",
  entries: [],
  expanded: false,
};

/** What `retryDelay` of the runtime goes by where nothing is said; it need not be said again. */
const usualRetry = {
  initialInterval: 500,
  maxInterval: 8_000,
  exponent: 2,
  connectionErrors: true,
} as const;

function retryOf(
  advice: NonNullable<Context["api"]["retries"]>,
): ExpressionSyntax {
  const differing = Object.entries(usualRetry).flatMap(([name, usual]) => {
    const value = advice[name as keyof typeof usualRetry];
    return value === usual ? [] : [{ name, value: literalOf(value) }];
  });
  return {
    kind: "object",
    expanded: true,
    entries: [
      {
        name: "statuses",
        value: { kind: "array", items: advice.statuses.map(literalOf) },
      },
      ...differing,
    ],
  };
}

function requiredBaseUrl(server: Server | undefined): PropertySyntax {
  const path = server && server.url !== "" && server.url !== "/";
  const description = path
    ? `Where the API is served; the document says only \`${server.url}\`.`
    : "Where the API is served; the document names no host.";
  return {
    name: "baseUrl",
    optional: false,
    type: { kind: "keyword", name: "string" },
    comment: commentOf({ ...noNotes, description }),
  };
}
