import type { Operation, Parameter } from "../api/api.ts";
import type { Context } from "./context.ts";
import { memberStyles } from "./bodies.ts";
import {
  callOf,
  expandedObject,
  literalOf,
  localOf,
  runtimeValue,
} from "./expressions.ts";
import { isForbidden } from "./forbidden-headers.ts";
import {
  explodeArgument,
  isScalar,
  parametersIn,
  valueOf,
} from "./parameter-values.ts";
import { queryOfPath } from "./paths.ts";
import type { ExpressionSyntax } from "./syntax.ts";

/** The query, a call a parameter, in the order of the document. */
export function queryOf(
  operation: Operation,
  context: Context,
): ExpressionSyntax | undefined {
  const own = queryOfPath(operation, context);
  const items = [
    ...(own ? [own] : []),
    ...parametersIn("query", operation).map((parameter) =>
      queryValue(parameter, operation, context),
    ),
    ...parametersIn("querystring", operation).map((parameter) =>
      wholeQuery(parameter, operation, context),
    ),
  ];
  return items.length > 0 ? { kind: "array", items } : undefined;
}

function queryValue(
  parameter: Parameter,
  operation: Operation,
  context: Context,
): ExpressionSyntax {
  const name = literalOf(parameter.name);
  const value = valueOf(parameter, operation, context);
  const encoder = parameter.allowReserved
    ? runtimeValue("percent-encode", "allowReserved")
    : undefined;
  const call = (helper: string, ...more: ExpressionSyntax[]) =>
    callOf(
      runtimeValue("query", helper),
      name,
      value,
      ...more,
      ...(encoder ? [encoder] : []),
    );
  if (parameter.style === "deepObject") {
    const { deepObjectArrays } = context.options;
    return encoder || deepObjectArrays !== "brackets"
      ? call("deepObject", literalOf(deepObjectArrays))
      : call("deepObject");
  }
  const separator = separators[parameter.style];
  const isList = !parameter.explode && !isScalar(parameter.type, context);
  return separator !== undefined && isList
    ? call("delimited", literalOf(separator))
    : call("form");
}

/** A parameter that is all of the query (OpenAPI 3.2.0, `in: querystring`). */
function wholeQuery(
  parameter: Parameter,
  operation: Operation,
  context: Context,
): ExpressionSyntax {
  const value = valueOf(parameter, operation, context);
  return parameter.mediaType === "application/x-www-form-urlencoded"
    ? callOf(
        runtimeValue("urlencoded", "formText"),
        value,
        ...memberStyles(parameter, context),
      )
    : callOf(runtimeValue("query", "queryText"), value);
}

/** How the items of a list are kept apart in a query, encoded (OpenAPI 3.2.0, style values). */
const separators: Readonly<Partial<Record<Parameter["style"], string>>> = {
  form: ",",
  spaceDelimited: "%20",
  pipeDelimited: "%7C",
  tabDelimited: "%09",
};

/** Header parameters, as an object: `{ "x-trace": simple(params.xTrace) }`. */
export function headersOf(
  operation: Operation,
  context: Context,
): ExpressionSyntax | undefined {
  const parameters = parametersIn("header", operation).filter(
    ({ name }) => name !== operation.idempotencyHeader,
  );
  const entries = parameters.map((parameter) => {
    const { name } = parameter;
    const value = callOf(
      runtimeValue("header", "simple"),
      valueOf(parameter, operation, context),
      ...explodeArgument(parameter, context),
    );
    const sendable = runtimeValue("sendable", "sendable");
    return {
      name,
      value: isForbidden(name)
        ? callOf(sendable, literalOf(name), value)
        : value,
    };
  });
  const cookies = cookiesOf(operation, context);
  if (cookies) {
    const isTaken = parameters.some(({ name }) => name === "cookie");
    entries.unshift({ name: isTaken ? "Cookie" : "cookie", value: cookies });
  }
  return entries.length > 0 ? expandedObject(entries) : undefined;
}

/** What the call's options become where it sends an idempotency key. */
export function keyedOptionsOf(
  operation: Operation,
  context: Context,
): ExpressionSyntax | undefined {
  const { idempotencyHeader } = operation;
  if (idempotencyHeader === undefined) return undefined;
  const given = parametersIn("header", operation).find(
    ({ name }) => name === idempotencyHeader,
  );
  return callOf(
    runtimeValue("idempotency", "withIdempotencyKey"),
    localOf("options"),
    literalOf(idempotencyHeader),
    ...(given
      ? [
          callOf(
            runtimeValue("header", "simple"),
            valueOf(given, operation, context),
          ),
        ]
      : []),
  );
}

function cookiesOf(
  operation: Operation,
  context: Context,
): ExpressionSyntax | undefined {
  const items = parametersIn("cookie", operation).map((parameter) => {
    const name = literalOf(parameter.name);
    const value = valueOf(parameter, operation, context);
    const isWhole = parameter.explode || isScalar(parameter.type, context);
    const writer = runtimeValue("cookie", isWhole ? "cookie" : "cookieList");
    return callOf(writer, name, value, ...cookieEncoder(parameter));
  });
  return items.length > 0
    ? callOf(runtimeValue("cookie", "cookies"), ...items)
    : undefined;
}

/** In style `cookie` nothing is encoded, reserved or not. */
function cookieEncoder({
  style,
  allowReserved,
}: Parameter): ExpressionSyntax[] {
  if (style === "cookie") return [runtimeValue("cookie", "verbatim")];
  return allowReserved
    ? [runtimeValue("percent-encode", "allowReservedInCookie")]
    : [];
}
