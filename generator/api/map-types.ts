import type { ModelId, Type } from "./types.ts";
import type { Draft } from "./models.ts";

/** The same type with other models in it. */
export function mapReferences(
  type: Type,
  change: (id: ModelId) => ModelId,
): Type {
  return mapLeaves(type, (leaf) =>
    leaf.kind === "reference" ? { ...leaf, model: change(leaf.model) } : leaf,
  );
}

/** The same type with other types in place of those that consist of no others. */
export function mapLeaves(type: Type, change: (leaf: Type) => Type): Type {
  const inner = (part: Type): Type => mapLeaves(part, change);
  switch (type.kind) {
    case "array":
      return { ...type, items: inner(type.items) };
    case "tuple":
      return {
        ...type,
        items: type.items.map(inner),
        rest: type.rest && inner(type.rest),
      };
    case "map":
      return {
        ...type,
        values: inner(type.values),
        ...(type.keys ? { keys: inner(type.keys) } : {}),
      };
    case "nullable":
      return { ...type, of: inner(type.of) };
    case "union":
      return { ...type, variants: type.variants.map(inner) };
    case "intersection":
      return { ...type, parts: type.parts.map(inner) };
    default:
      return change(type);
  }
}

/** The same model with other types in it. */
export function mapTypes(draft: Draft, change: (type: Type) => Type): Draft {
  switch (draft.kind) {
    case "object":
      return {
        ...draft,
        members: draft.members.map((member) => ({
          ...member,
          type: change(member.type),
        })),
        additional: draft.additional && change(draft.additional),
      };
    case "union":
      return {
        ...draft,
        variants: draft.variants.map((variant) => ({
          ...variant,
          type: change(variant.type),
        })),
      };
    case "alias":
      return { ...draft, type: change(draft.type) };
    case "enum":
      return draft;
  }
}
