import type { SecurityScheme, Server } from "../api/api.ts";
import { commentOf, deprecatedTag, seeTag } from "./comments.ts";
import type { Context } from "./context.ts";
import { credentialNames } from "./credentials.ts";
import {
  callOf,
  compactObject,
  literalOf,
  localOf,
  runtimeValue,
} from "./expressions.ts";
import { noNotes } from "../api/types.ts";
import { name, Printable } from "./printable.ts";
import { childrenOf } from "./resources.ts";
import type {
  CommentSyntax,
  EntrySyntax,
  ExpressionSyntax,
  PropertySyntax,
  TypeSyntax,
} from "./syntax.ts";
import { orUndefined, runtimeType } from "./types.ts";
import { urlOf } from "./urls.ts";
import type { ClientView, CreateClientView } from "./view.ts";

/** The class with its resources. */
export function clientView(context: Context): ClientView {
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
  };
}

export function optionsName({ names }: Context): string {
  return `${names.client}Options`;
}

/** Names that the module declares, parameters and variables included. */
export function createClientLocals(context: Context): string[] {
  return [
    optionsName(context),
    "createClient",
    "options",
    "rest",
    "server",
    ...credentialNames(usedSchemes(context)).values(),
  ];
}

/** The options of this API, and how a client is made of them. */
export function createClientView(context: Context): CreateClientView {
  const schemes = usedSchemes(context);
  const names = credentialNames(schemes);
  const [server] = context.api.servers;
  const url = urlOf(server);
  const members = [
    ...schemes.map((scheme) => credentialOf(scheme, names)),
    ...(url === undefined ? [requiredBaseUrl(server)] : []),
  ];
  const options: TypeSyntax = { kind: "local", name: optionsName(context) };
  return {
    name: name(optionsName(context)),
    base: new Printable(
      "type",
      context.options.checks
        ? runtimeType("drift", "CheckedClientOptions")
        : runtimeType("client", "ClientOptions"),
    ),
    members: members.length > 0 ? new Printable("members", members) : undefined,
    signature: new Printable("signature", {
      parameters: [parameterOf(options, url)],
      returns: runtimeType("client", "ApiClient"),
    }),
    pattern:
      schemes.length > 0
        ? new Printable("pattern", {
            names: [...names.values()],
            rest: "rest",
          })
        : undefined,
    rest: name(schemes.length > 0 ? "rest" : "options"),
    server:
      url === undefined ? undefined : new Printable("value", literalOf(url)),
    retry:
      context.api.retries &&
      new Printable("value", retryOf(context.api.retries)),
    security: new Printable(
      "value",
      compactObject(schemes.map((scheme) => authenticator(scheme, names))),
    ),
  };
}

function parameterOf(type: TypeSyntax, url: string | undefined) {
  const parameter = { name: "options", optional: false, type };
  return url === undefined ? parameter : { ...parameter, default: emptyObject };
}

const emptyObject: ExpressionSyntax = {
  kind: "object",
  entries: [],
  expanded: false,
};

function retryOf(
  advice: NonNullable<Context["api"]["retries"]>,
): ExpressionSyntax {
  return {
    kind: "object",
    expanded: true,
    entries: [
      {
        name: "statuses",
        value: { kind: "array", items: advice.statuses.map(literalOf) },
      },
      { name: "initialInterval", value: literalOf(advice.initialInterval) },
      { name: "maxInterval", value: literalOf(advice.maxInterval) },
      { name: "exponent", value: literalOf(advice.exponent) },
      { name: "connectionErrors", value: literalOf(advice.connectionErrors) },
    ],
  };
}

/** The schemes that some operation needs and the runtime knows. */
export function usedSchemes({ api }: Context): SecurityScheme[] {
  const used = new Set(
    api.operations.flatMap(({ security }) =>
      security.flatMap(({ schemes }) => schemes),
    ),
  );
  return api.securitySchemes.filter(
    (scheme) => used.has(scheme.name) && scheme.kind !== "other",
  );
}

function credentialOf(
  scheme: SecurityScheme,
  names: ReadonlyMap<string, string>,
): PropertySyntax {
  const type =
    scheme.kind === "basic"
      ? runtimeType("auth", "BasicCredential")
      : runtimeType("auth", "Secret");
  return {
    name: names.get(scheme.name)!,
    optional: true,
    type: orUndefined(type),
    comment: commentOfScheme(scheme),
  };
}

function commentOfScheme(scheme: SecurityScheme): CommentSyntax {
  const format =
    scheme.kind === "bearer" && scheme.format
      ? `Format: \`${scheme.format}\`.`
      : undefined;
  const texts = [scheme.description, format].filter(
    (text) => text !== undefined,
  );
  return { paragraphs: texts, tags: deprecatedTag(scheme.deprecated) };
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

function authenticator(
  scheme: SecurityScheme,
  names: ReadonlyMap<string, string>,
): EntrySyntax {
  const secret = localOf(names.get(scheme.name)!);
  switch (scheme.kind) {
    case "basic":
      return {
        name: scheme.name,
        value: callOf(runtimeValue("auth", "basic"), secret),
      };
    case "apiKey":
      return {
        name: scheme.name,
        value: callOf(
          runtimeValue("api-key", "apiKey"),
          secret,
          literalOf(scheme.in),
          literalOf(scheme.key),
        ),
      };
    default:
      return {
        name: scheme.name,
        value: callOf(runtimeValue("auth", "bearer"), secret),
      };
  }
}
