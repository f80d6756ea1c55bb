import type { ModelId, ObjectModel, Type } from "./types.ts";
import type { Draft, DraftOf, Models } from "./models.ts";

export type ObjectDraft = DraftOf<ObjectModel>;

/** An object that a variant of a union can be, with the models on the way to it, the outermost first. */
export interface Leaf {
  readonly object: ObjectDraft;
  readonly ids: readonly ModelId[];
}

/**
 * The objects that a type can be, as far as a property tells them apart: through other names, through
 * unions in the union, and in the part of an intersection that has the property.
 */
export function leavesOf(
  type: Type,
  property: string,
  models: Models,
  ids: readonly ModelId[] = [],
): Leaf[] {
  const inner = (part: Type) => leavesOf(part, property, models, ids);
  switch (type.kind) {
    case "nullable":
      return inner(type.of);
    case "union":
      return type.variants.flatMap(inner);
    case "intersection": {
      const all = type.parts.map(inner);
      return (
        all.find((leaves) => leaves.some((leaf) => memberOf(leaf, property))) ??
        all[0] ??
        []
      );
    }
    case "reference":
      return leavesOfModel(type.model, property, models, ids);
    default:
      return [];
  }
}

function leavesOfModel(
  id: ModelId,
  property: string,
  models: Models,
  before: readonly ModelId[],
): Leaf[] {
  if (before.includes(id)) return [];
  const ids = [...before, id];
  const draft = models.drafts.get(id);
  switch (draft?.kind) {
    case "object":
      return [{ object: draft, ids }];
    case "alias":
      return leavesOf(draft.type, property, models, ids);
    case "union":
      return draft.variants.flatMap(({ type }) =>
        leavesOf(type, property, models, ids),
      );
    default:
      return [];
  }
}

/** The member of a leaf that is to tell it. */
export function memberOf({ object }: Leaf, property: string) {
  return object.members.find(({ name }) => name === property);
}

/** The object model a type leads to. */
export function objectOf(type: Type, models: Models): ObjectDraft | undefined {
  if (type.kind === "nullable") return objectOf(type.of, models);
  if (type.kind !== "reference") return undefined;
  const draft: Draft | undefined = models.drafts.get(type.model);
  if (draft?.kind === "alias") return objectOf(draft.type, models);
  return draft?.kind === "object" ? draft : undefined;
}
