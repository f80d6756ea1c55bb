import type { Operation, Parameter } from "../api/api.ts";
import { isMapped } from "./codecs.ts";
import type { Context } from "./context.ts";
import { callOf, literalOf, runtimeValue } from "./expressions.ts";
import {
  explodeArgument,
  isJson,
  isScalar,
  valueOf,
} from "./parameter-values.ts";
import type { ExpressionSyntax } from "./syntax.ts";

/** The path as an expression: `` `/users/${segment(params.userId)}` ``. */
export function pathOf(
  operation: Operation,
  context: Context,
): ExpressionSyntax {
  const [path = ""] = pathAndQuery(operation);
  return filled(path, operation, context);
}

/** `beta=true` of the path `/responses?beta=true`, where what else is asked for joins it. */
export function queryOfPath(
  operation: Operation,
  context: Context,
): ExpressionSyntax | undefined {
  const [, query] = pathAndQuery(operation);
  return query ? filled(query, operation, context) : undefined;
}

/**
 * The path and, where it has one against the rules, its own query. A fragment keeps apart what shares
 * a path, and is not sent.
 */
function pathAndQuery({ path }: Operation): string[] {
  return path.replace(/#[^{}]*$/, "").split(/\?(?![^{}]*\})(.*)/);
}

function filled(
  template: string,
  operation: Operation,
  context: Context,
): ExpressionSyntax {
  const byName = new Map(
    operation.parameters
      .filter((parameter) => parameter.in === "path")
      .map((parameter) => [parameter.name, parameter]),
  );
  const parts = template.split(/\{([^{}]*)\}/).map((part, index) => {
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
