import type { Type } from "../api/types.ts";
import { partsOfType } from "../api/parts.ts";
import { isMapped } from "./codecs.ts";
import { isLeafy } from "./leaves.ts";
import { leafyShape } from "./leafy-shapes.ts";
import type { Context } from "./context.ts";
import {
  callOf,
  compactObject,
  localOf,
  runtimeValue,
  symbolOf,
} from "./expressions.ts";
import { isPositional, tupleIn } from "./positional.ts";
import type { ExpressionSyntax } from "./syntax.ts";

/**
 * The shape of a type's objects, as `encode` and `asModel` take it: `userShape`; undefined where no
 * name changes. Lists need none of their own, since a shape is applied to each item.
 */
export function shapeExpression(
  type: Type,
  context: Context,
  inside: ReadonlySet<Type> = new Set(),
): ExpressionSyntax | undefined {
  if (!isMapped(type, context.codecs)) return undefined;
  if (context.codecs.converts && isLeafy(type, context.api)) {
    return leafyShape(type, context);
  }
  if (isPositional(type, context.api)) {
    return itemShapes(type, context, inside);
  }
  if (type.kind === "reference") {
    return shapeSymbol(context.codecs.shapes.get(type.model)!);
  }
  if (type.kind === "map") {
    const values = shapeExpression(type.values, context, inside);
    return values && callOf(runtimeValue("shape", "mapOf"), values);
  }
  const parts = partsOfType(type)
    .map((part) => shapeExpression(part, context, inside))
    .filter((shape) => shape !== undefined);
  return parts.length > 1
    ? callOf(runtimeValue("shape", "joined"), ...parts)
    : parts[0];
}

/** A shape for each item of a tuple. Those of models may be declared further down, so all are lazy. */
function itemShapes(
  type: Type,
  context: Context,
  inside: ReadonlySet<Type>,
): ExpressionSyntax | undefined {
  const tuple = tupleIn(type, context.api);
  // A tuple that holds itself would be written out without end.
  if (inside.has(tuple)) return undefined;
  const within = new Set([...inside, tuple]);
  const items = partsOfType(tuple).map((item): ExpressionSyntax => {
    const shape = shapeExpression(item, context, within);
    if (!shape) return localOf("undefined");
    return isPositional(item, context.api)
      ? shape
      : { kind: "thunk", body: shape };
  });
  return itemsOf(items);
}

/** `{ list: [undefined, dateTime], decode: decodeItems, encode: encodeItems }` */
export function itemsOf(items: readonly ExpressionSyntax[]): ExpressionSyntax {
  return compactObject([
    { name: "list", value: { kind: "array", items } },
    { name: "decode", value: runtimeValue("items", "decodeItems") },
    { name: "encode", value: runtimeValue("items", "encodeItems") },
  ]);
}

/** The shape of a model, by its name. */
export function shapeSymbol(name: string): ExpressionSyntax {
  return symbolOf({ name, module: "shapes", kind: "value" });
}
