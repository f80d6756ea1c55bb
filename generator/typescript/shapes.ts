import type { ModelId, Type } from "../api/api.ts";
import { partsOfType } from "../api/parts.ts";
import { isMapped } from "./codecs.ts";
import type { Context } from "./context.ts";
import { callOf, runtimeValue, symbolOf } from "./expressions.ts";
import type { ExpressionSyntax } from "./syntax.ts";

/**
 * The shape of a type's objects, as `encode` and `asModel` take it: `userShape`; undefined where no
 * name changes. Lists need none of their own, since a shape is applied to each item.
 */
export function shapeExpression(
  type: Type,
  context: Context,
): ExpressionSyntax | undefined {
  if (!isMapped(type, context.codecs)) return undefined;
  if (type.kind === "reference") return shapeSymbol(type.model, context);
  const parts = partsOfType(type)
    .map((part) => shapeExpression(part, context))
    .filter((shape) => shape !== undefined);
  if (type.kind === "map") {
    return callOf(runtimeValue("shape", "mapOf"), ...parts);
  }
  return parts.length > 1
    ? callOf(runtimeValue("shape", "joined"), ...parts)
    : parts[0];
}

/** The shape of a model, by its name. */
function shapeSymbol(id: ModelId, { codecs }: Context): ExpressionSyntax {
  return symbolOf({
    name: codecs.shapes.get(id)!,
    module: "shapes",
    kind: "value",
  });
}
