import type { Operation, Parameter } from "../api/api.ts";
import type { ModelId, Type } from "../api/types.ts";
import { holdsExact, isMapped } from "./codecs.ts";
import { type Context, modelOf, operationNames } from "./context.ts";
import { exactFields, memberStyles } from "./bodies.ts";
import {
  callOf,
  expandedObject,
  literalOf,
  localOf,
  paramOf,
  runtimeValue,
} from "./expressions.ts";
import { shapeExpression } from "./shapes.ts";
import type { ExpressionSyntax } from "./syntax.ts";

/** The path as an expression: `` `/users/${segment(params.userId)}` ``. */
export function pathOf(
  operation: Operation,
  context: Context,
): ExpressionSyntax {
  const byName = new Map(
    operation.parameters
      .filter((parameter) => parameter.in === "path")
      .map((parameter) => [parameter.name, parameter]),
  );
  // A fragment keeps apart what shares a path; a query behind it would be lost with it.
  const sent = operation.path.replace(/#[^{}]*$/, "");
  const parts = sent.split(/\{([^{}]*)\}/).map((part, index) => {
    const parameter = index % 2 === 1 ? byName.get(part) : undefined;
    return parameter ? pathValue(parameter, operation, context) : part;
  });
  return { kind: "template", parts };
}

function pathValue(
  parameter: Parameter,
  operation: Operation,
  context: Context,
): ExpressionSyntax {
  const value = valueOf(parameter, operation, context);
  const reserved = parameter.allowReserved
    ? [runtimeValue("percent-encode", "allowReservedInPath")]
    : [];
  // What follows an argument that is left out must not take its place.
  const explode =
    reserved.length > 0
      ? [literalOf(parameter.explode)]
      : explodeArgument(parameter, context);
  const lists = [value, ...explode, ...reserved];
  const isEncoded =
    !isJson(parameter) && isMapped(parameter.type, context.codecs);
  switch (parameter.style) {
    case "label":
      return callOf(runtimeValue("path", "label"), ...lists);
    case "matrix": {
      const name = literalOf(parameter.name);
      return callOf(runtimeValue("path", "matrix"), name, ...lists);
    }
    default:
      // What is encoded has no type that says so.
      return isScalar(parameter.type, context) && !isEncoded
        ? callOf(runtimeValue("path", "segment"), value, ...reserved)
        : callOf(runtimeValue("path", "segmentList"), ...lists);
  }
}

/** Explode is said only where it changes something: for lists and objects. */
function explodeArgument(
  { explode, type }: Parameter,
  context: Context,
): ExpressionSyntax[] {
  return explode && !isScalar(type, context) ? [literalOf(true)] : [];
}

/** The query, a call a parameter, in the order of the document. */
export function queryOf(
  operation: Operation,
  context: Context,
): ExpressionSyntax | undefined {
  const items = [
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
  const entries = parameters.map((parameter) => ({
    name: parameter.name,
    value: callOf(
      runtimeValue("header", "simple"),
      valueOf(parameter, operation, context),
      ...explodeArgument(parameter, context),
    ),
  }));
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

export function cookiesOf(
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
  return items.length > 0 ? { kind: "array", items } : undefined;
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

function parametersIn(
  location: Parameter["in"],
  { parameters }: Operation,
): Parameter[] {
  return parameters.filter((parameter) => parameter.in === location);
}

/** `params.userId`, or its wire form where members of it have other names. */
function valueOf(
  parameter: Parameter,
  operation: Operation,
  context: Context,
): ExpressionSyntax {
  const { choice } = operation;
  if (choice?.in === parameter.in && choice.name === parameter.name)
    return literalOf(choice.value);
  const { request } = operationNames(operation.id, context);
  const name = request.parameters.get(`${parameter.in}:${parameter.name}`);
  const value = paramOf(name ?? parameter.name);
  const shape = shapeExpression(parameter.type, context);
  const encoded = shape
    ? callOf(runtimeValue("shape", "encode"), shape, value)
    : value;
  if (holdsExact(parameter.type, context.codecs)) {
    return exactly(encoded, parameter, context);
  }
  return isJson(parameter)
    ? callOf(runtimeValue("values", "jsonText"), encoded)
    : encoded;
}

/** What a style cannot spread goes as JSON, which must be exact where it holds bigints. */
function exactly(
  value: ExpressionSyntax,
  parameter: Parameter,
  context: Context,
): ExpressionSyntax {
  const { mediaType, style, type } = parameter;
  const call = (helper: string) =>
    callOf(runtimeValue("exact-texts", helper), value);
  if (isJson(parameter)) return call("exactJsonText");
  if (style === "deepObject" || isScalar(type, context)) return value;
  return mediaType === undefined
    ? call("exactTexts")
    : exactFields(value, parameter);
}

function isJson({ mediaType }: Parameter): boolean {
  return mediaType !== undefined && /\bjson$/.test(mediaType);
}

/** Whether values are texts, numbers or booleans, which no style spreads. */
function isScalar(
  type: Type,
  context: Context,
  seen: ReadonlySet<ModelId> = new Set(),
): boolean {
  const all = (types: readonly Type[]) =>
    types.every((part) => isScalar(part, context, seen));
  switch (type.kind) {
    case "string":
    case "number":
    case "boolean":
    case "literal":
      return true;
    case "nullable":
      return all([type.of]);
    case "union":
      return all(type.variants);
    case "reference": {
      if (seen.has(type.model)) return false;
      const model = modelOf(type.model, context);
      if (model.kind === "enum") return true;
      const inner = new Set([...seen, type.model]);
      return model.kind === "alias" && isScalar(model.type, context, inner);
    }
    default:
      return false;
  }
}
