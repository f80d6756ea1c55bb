import type { Models } from "./models.ts";
import type { ModelId, Type } from "./types.ts";

/** What serialisation tells apart; `any` where the document does not say. */
export type ValueKind = "a single value" | "an array" | "an object" | "any";

/** All that values of a type can be. */
export function valueKindsOf(
  type: Type,
  models: Models,
  seen: ReadonlySet<ModelId> = new Set(),
): Set<ValueKind> {
  const all = (types: readonly Type[]) =>
    new Set(types.flatMap((part) => [...valueKindsOf(part, models, seen)]));
  switch (type.kind) {
    case "array":
    case "tuple":
      return new Set(["an array"]);
    case "map":
    case "intersection":
      return new Set(["an object"]);
    case "nullable":
      return all([type.of]);
    case "union":
      return all(type.variants);
    case "reference": {
      const draft = models.drafts.get(type.model);
      if (!draft || seen.has(type.model)) return new Set();
      if (draft.kind === "object") return new Set(["an object"]);
      if (draft.kind === "enum") return new Set(["a single value"]);
      const types =
        draft.kind === "alias"
          ? [draft.type]
          : draft.variants.map((variant) => variant.type);
      const inner = new Set([...seen, type.model]);
      return new Set(
        types.flatMap((part) => [...valueKindsOf(part, models, inner)]),
      );
    }
    case "unknown":
      return new Set(["any"]);
    default:
      return new Set(["a single value"]);
  }
}
