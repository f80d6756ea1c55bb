import type { Model, ModelId, Type } from "./types.ts";

/** The types a model is made of. */
export function partsOfModel(model: ModelParts): readonly Type[] {
  switch (model.kind) {
    case "object":
      return [
        ...model.members.map(({ type }) => type),
        ...(model.additional ? [model.additional] : []),
      ];
    case "union":
      return model.variants.map(({ type }) => type);
    case "alias":
      return [model.type];
    case "enum":
      return [];
  }
}

type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown
  ? Omit<T, Key>
  : never;
/** A model, or one of which it is not yet known where it travels. */
type ModelParts = DistributiveOmit<Model, "usage">;

/** The types a type is made of, references not followed. */
export function partsOfType(type: Type): readonly Type[] {
  switch (type.kind) {
    case "array":
      return [type.items];
    case "tuple":
      return type.rest ? [...type.items, type.rest] : type.items;
    case "map":
      return type.keys ? [type.keys, type.values] : [type.values];
    case "nullable":
      return [type.of];
    case "union":
      return type.variants;
    case "intersection":
      return type.parts;
    default:
      return [];
  }
}

/** The models that a type mentions. */
export function referencesIn(type: Type): ModelId[] {
  if (type.kind === "reference") return [type.model];
  return partsOfType(type).flatMap(referencesIn);
}
