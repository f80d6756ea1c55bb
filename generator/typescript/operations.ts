import type { Operation } from "../api/api.ts";
import type { Model } from "../api/types.ts";
import { bodyOf } from "./bodies.ts";
import { deprecatedTag, quoteNames, seeTag } from "./comments.ts";
import {
  type Context,
  operationNames,
  operationsModule,
  requestOf,
} from "./context.ts";
import { declarationsOf } from "./declarations.ts";
import { literalOf } from "./expressions.ts";
import { answerHeadersView } from "./headers.ts";
import { exampleTags, pagesTexts } from "./paging-comments.ts";
import { isByUrl, pagesOf, senderOf } from "./paging.ts";
import { headersOf, keyedOptionsOf, queryOf } from "./parameters.ts";
import { allOptional } from "./params.ts";
import { pathOf } from "./paths.ts";
import { name, Printable } from "./printable.ts";
import {
  acceptOf,
  dataType,
  errorSymbol,
  errorType,
  errorsTable,
  failuresOf,
  readerOf,
} from "./responses.ts";
import { ownServerOf } from "./servers.ts";
import type {
  CommentSyntax,
  ExpressionSyntax,
  ParameterSyntax,
  TypeSyntax,
} from "./syntax.ts";
import { keyword, runtimeType, typeSyntax } from "./types.ts";
import type { FunctionsView, OperationView } from "./view.ts";

/** The functions of a resource, by name, with the models that belong to them. */
export function functionsView(
  operations: readonly Operation[],
  models: readonly Model[],
  context: Context,
): FunctionsView {
  return {
    declarations: declarationsOf(models, context),
    operations: byFunction(operations, context).map((operation) =>
      operationView(operation, context),
    ),
  };
}

function byFunction(
  operations: readonly Operation[],
  context: Context,
): Operation[] {
  const key = ({ id }: Operation) => operationNames(id, context).function;
  return [...operations].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function operationView(operation: Operation, context: Context): OperationView {
  const names = operationNames(operation.id, context);
  const params = requestOf(operation.id, context).properties;
  return {
    params:
      params.length > 0
        ? {
            name: name(paramsName(operation, context)),
            members: new Printable("members", params),
          }
        : undefined,
    error: {
      name: name(errorName(operation, context)),
      type: new Printable("assignment", errorType(operation, context)),
    },
    comment: new Printable(
      "comment",
      operationComment(operation, context, "function"),
    ),
    name: name(names.function),
    signature: new Printable("signature", {
      parameters: [
        {
          name: "client",
          optional: false,
          type: runtimeType("client", "ApiClient"),
        },
        ...callParameters(operation, context, "function"),
      ],
      returns: promiseOf(operation, context),
    }),
    send: new Printable("symbol", senderOf(operation)),
    keyed: optional(keyedOptionsOf(operation, context)),
    id: value(literalOf(operation.variant?.of ?? operation.id)),
    method: value(literalOf(operation.method)),
    path: value(pathOf(operation, context)),
    server: optional(ownServerOf(operation, context)),
    accept: optional(acceptExpression(operation)),
    query: optional(queryOf(operation, context)),
    headers: optional(headersOf(operation, context)),
    body: optional(bodyOf(operation, context)),
    security: optional(securityOf(operation)),
    success: value(readerOf(operation, context)),
    errors: optional(errorsTable(operation, context)),
    pages: optional(pagesOf(operation, context)),
    answer: answerHeadersView(operation, context),
  };
}

export function paramsName(operation: Operation, context: Context): string {
  return `${operationNames(operation.id, context).type}Params`;
}

export function errorName(operation: Operation, context: Context): string {
  return `${operationNames(operation.id, context).type}Error`;
}

/** `params` and `options`, as function and method take them. */
export function callParameters(
  operation: Operation,
  context: Context,
  form: "function" | "method",
): ParameterSyntax[] {
  const params = requestOf(operation.id, context).properties;
  const options: ParameterSyntax = {
    name: "options",
    optional: true,
    type: optionsType(operation, context),
  };
  if (params.length === 0) return [options];
  const type = typeOfOperation(
    paramsName(operation, context),
    operation,
    context,
    form,
  );
  if (!allOptional(params))
    return [{ name: "params", optional: false, type }, options];
  const empty: ExpressionSyntax = {
    kind: "object",
    entries: [],
    expanded: false,
  };
  return form === "function"
    ? [{ name: "params", optional: false, type, default: empty }, options]
    : [{ name: "params", optional: true, type }, options];
}

function optionsType(operation: Operation, { options }: Context): TypeSyntax {
  const types = [
    ...(isByUrl(operation) ? [runtimeType("url-pages", "UrlPageOptions")] : []),
    ...(options.checks ? [runtimeType("drift", "CheckedRequestOptions")] : []),
  ];
  const [only = runtimeType("client", "RequestOptions")] = types;
  return types.length > 1 ? { kind: "intersection", types } : only;
}

/** A type that the operation's own module declares, seen from there or from elsewhere. */
function typeOfOperation(
  type: string,
  operation: Operation,
  context: Context,
  form: "function" | "method",
): TypeSyntax {
  if (form === "function") return { kind: "local", name: type };
  return {
    kind: "named",
    symbol: {
      name: type,
      module: operationsModule(operation, context),
      kind: "type",
    },
  };
}

/** `ApiPromise<SignInToken, CreateSignInTokenError>`, or one that goes on to further pages. */
export function promiseOf(
  operation: Operation,
  context: Context,
  form: "function" | "method" = "function",
): TypeSyntax {
  const own = (type: string) => typeOfOperation(type, operation, context, form);
  const data = dataType(operation, context);
  const error = own(errorName(operation, context));
  const { paging } = operation;
  if (!paging) return runtimeType("api-promise", "ApiPromise", data, error);
  const item = typeSyntax(paging.item, "response", context);
  const next = isByUrl(operation)
    ? keyword("string")
    : own(paramsName(operation, context));
  const types = [data, item, error, next];
  return runtimeType("paged-promise", "PagedPromise", ...types);
}

/** Summary, description, what it throws, where to read more. */
export function operationComment(
  operation: Operation,
  context: Context,
  form: "function" | "method",
): CommentSyntax {
  const { renamed } = requestOf(operation.id, context);
  const { summary, description } = operation;
  const texts = summary === description ? [summary] : [summary, description];
  return {
    paragraphs: [
      ...texts,
      ...streamTexts(operation),
      ...pagesTexts(operation),
      ...linkTexts(operation, context),
    ]
      .filter((text) => text !== undefined && text.trim() !== "")
      .map((text) => quoteNames(text!, renamed)),
    tags: [
      ...exampleTags(operation, context, form),
      ...throwsTags(operation, context),
      ...(operation.documentation ? [seeTag(operation.documentation)] : []),
      ...deprecatedTag(operation.deprecated),
    ],
  };
}

/** What is different where an operation is offered once more. */
function streamTexts({ variant, responses }: Operation): readonly string[] {
  const streams = new Set(
    responses.flatMap(({ media: [first] }) => first?.streaming?.kind ?? []),
  );
  if (!variant || streams.size === 0) return [];
  const what = streams.has("bytes") ? "bytes" : "items";
  return [`Gives the ${what} of the answer as they arrive.`];
}

/** What can be done with the answer: `Then: getUser, with userId = $response.body#/id.` */
function linkTexts(
  { responses }: Operation,
  { names }: Context,
): readonly string[] {
  const links = responses.flatMap((response) => response.links);
  return links.map(({ operation, values, description }) => {
    const target = names.operations.get(operation)?.function ?? operation;
    const given = [...values]
      .map(([name, value]) => `\`${name}\` = \`${value}\``)
      .join(", ");
    const text = `Then: \`${target}\`${given && `, with ${given}`}.`;
    return description ? `${text} ${description}` : text;
  });
}

/** `@throws {ClerkErrors} 403, 404, 422`: a line a class. */
function throwsTags(
  operation: Operation,
  context: Context,
): CommentSyntax["tags"] {
  const statuses = new Map<string, string[]>();
  for (const response of failuresOf(operation)) {
    const symbol = errorSymbol(response, operation, context);
    if (!symbol) continue;
    statuses.set(symbol.name, [
      ...(statuses.get(symbol.name) ?? []),
      response.status === "default" ? "any other status" : response.status,
    ]);
  }
  return [...statuses].map(([name, codes]) => ({
    name: "throws",
    text: `{${name}} ${codes.join(", ")}`,
  }));
}

function acceptExpression(operation: Operation): ExpressionSyntax | undefined {
  const types = acceptOf(operation);
  return types === undefined ? undefined : literalOf(types);
}

/** `["bearerAuth"]`; schemes that are needed together stand in a list of their own. */
function securityOf({ security }: Operation): ExpressionSyntax | undefined {
  if (security.length === 0) return undefined;
  return {
    kind: "array",
    items: security.map(({ schemes }) =>
      schemes.length === 1
        ? literalOf(schemes[0]!)
        : { kind: "array", items: schemes.map(literalOf) },
    ),
  };
}

function value(expression: ExpressionSyntax): Printable<"value"> {
  return new Printable("value", expression);
}

function optional(
  expression: ExpressionSyntax | undefined,
): Printable<"value"> | undefined {
  return expression && value(expression);
}
