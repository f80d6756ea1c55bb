import type { Operation, Parameter } from "../api/api.ts";
import type { ModelId, Type } from "../api/types.ts";
import { holdsExact } from "./codecs.ts";
import { type Context, modelOf, operationNames } from "./context.ts";
import { exactFields } from "./bodies.ts";
import { callOf, literalOf, paramOf, runtimeValue } from "./expressions.ts";
import { shapeExpression } from "./shapes.ts";
import type { ExpressionSyntax } from "./syntax.ts";

/** `params.userId`, or its wire form where members of it have other names. */
export function valueOf(
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

/** Explode is said only where it changes something: for lists and objects. */
export function explodeArgument(
  { explode, type }: Parameter,
  context: Context,
): ExpressionSyntax[] {
  return explode && !isScalar(type, context) ? [literalOf(true)] : [];
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

/** Whether a value is written as JSON, by its media type. */
export function isJson({ mediaType }: Parameter): boolean {
  return mediaType !== undefined && /\bjson$/.test(mediaType);
}

/** Whether values are texts, numbers or booleans, which no style spreads. */
export function isScalar(
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
