import { carriedBy, isConverted } from "../api/carried.ts";
import type { Type, UnionModel } from "../api/types.ts";
import { isMapped } from "./codecs.ts";
import { type Context, modelOf } from "./context.ts";
import {
  callOf,
  compactObject,
  literalOf,
  localOf,
  runtimeValue,
} from "./expressions.ts";
import { codecOf, isConversion, isLeafy, isLeafyList } from "./leaves.ts";
import { holdsObjects, isPositional } from "./positional.ts";
import { itemsOf, shapeExpression, shapeSymbol } from "./shapes.ts";
import type { EntrySyntax, ExpressionSyntax } from "./syntax.ts";

/**
 * The shape of values that are themselves converted, or items of a list that they are: a codec, which
 * a list has for its items, or for a union what each kind of its values is. Written out where it is used.
 */
export function leafyShape(
  type: Type,
  context: Context,
): ExpressionSyntax | undefined {
  if (isConversion(type)) return codecOf(type, context.options.output);
  switch (type.kind) {
    case "nullable":
      return leafyShape(type.of, context);
    case "array":
      return listOf(type.items, context);
    case "tuple": {
      const items = [...type.items, ...(type.rest ? [type.rest] : [])].map(
        (item) => itemShape(item, context),
      );
      // The last shape is that of all further items too.
      const end = type.rest ? [] : [localOf("undefined")];
      return itemsOf([...items, ...end]);
    }
    case "union":
      return eitherOf(type.variants, undefined, context);
    case "reference": {
      const model = modelOf(type.model, context);
      if (model.kind === "alias") return leafyShape(model.type, context);
      if (model.kind !== "union") return undefined;
      const types = model.variants.map((variant) => variant.type);
      return eitherOf(types, model, context);
    }
    default:
      return undefined;
  }
}

/** Of a list of one kind of items: a shape that lists are handed to would take this list for such an item. */
function listOf(type: Type, context: Context): ExpressionSyntax {
  const carried = carriedBy(type, context.api.models);
  const item = itemShape(type, context);
  return carried.some(({ wire }) => wire === "list") ? itemsOf([item]) : item;
}

/** The shape of an item; that of a model may be declared further down, so it is lazy. */
function itemShape(type: Type, context: Context): ExpressionSyntax {
  const shape = shapeExpression(type, context);
  if (!shape) return localOf("undefined");
  const isList = isLeafy(type, context.api) || isPositional(type, context.api);
  return isList ? shape : { kind: "thunk", body: shape };
}

/** `{ string: dateTime, decode: decodeEither, encode: encodeEither }` */
function eitherOf(
  variants: readonly Type[],
  model: UnionModel | undefined,
  context: Context,
): ExpressionSyntax {
  const carried = variants.flatMap((type) =>
    carriedBy(type, context.api.models),
  );
  const entries: EntrySyntax[] = (["string", "number"] as const).flatMap(
    (wire) => {
      const own = carried.find((one) => one.wire === wire);
      if (own?.wire !== wire || own.as === undefined) return [];
      const leaf = { kind: wire, format: own.format, as: own.as };
      return [{ name: wire, value: codecOf(leaf, context.options.output) }];
    },
  );
  const lists = carried.filter((one) => one.wire === "list");
  if (lists.length > 0) {
    const list = lists.find((one) => isConverted([one]));
    const body = list && leafyShape(list.type, context);
    entries.push({
      name: "list",
      value: { kind: "thunk", body: body ?? localOf("undefined") },
    });
  }
  const object = objectPart(variants, model, context);
  if (object) {
    entries.push({ name: "object", value: { kind: "thunk", body: object } });
  }
  const known = carried.flatMap((one) =>
    one.wire === "known" ? [literalOf(one.value)] : [],
  );
  if (known.length > 0) {
    entries.push({ name: "known", value: { kind: "array", items: known } });
  }
  return compactObject([
    ...entries,
    { name: "decode", value: runtimeValue("either", "decodeEither") },
    { name: "encode", value: runtimeValue("either", "encodeEither") },
  ]);
}

/** The shape of those values of a union that are objects, or lists of them. */
function objectPart(
  variants: readonly Type[],
  model: UnionModel | undefined,
  context: Context,
): ExpressionSyntax | undefined {
  const objects = variants.filter(
    (type) =>
      holdsObjects(type, context.api) &&
      isMapped(type, context.codecs) &&
      !isLeafyList(type, context.api),
  );
  if (objects.length === 0) return undefined;
  const shape = model && context.codecs.shapes.get(model.id);
  if (shape !== undefined) return shapeSymbol(shape);
  const shapes = objects.flatMap(
    (type) => shapeExpression(type, context) ?? [],
  );
  return shapes.length > 1
    ? callOf(runtimeValue("shape", "joined"), ...shapes)
    : shapes[0];
}
