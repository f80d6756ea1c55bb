import {
  noNotes,
  textOfType,
  type AliasModel,
  type ModelId,
  type Type,
} from "./types.ts";
import { shortHash } from "../hash.ts";
import type { Draft, DraftOf, Models } from "./models.ts";
import type { SchemaReader } from "./schemas.ts";

/**
 * Sees to it that types which hold themselves can be declared. Members and items are looked at when
 * they are needed, so they may lead back. The values of a map may not, unless the map is an object
 * type of its own; and what consists of itself alone (`oneOf` with itself) is no type.
 */
export function settleRecursion({ models, report, document }: SchemaReader) {
  for (const draft of [...models.drafts.values()]) {
    if (isRecursiveMap(draft, models)) {
      models.drafts.set(draft.id, objectOfMap(draft));
    } else if (draft.kind === "alias" || draft.kind === "union") {
      nameMaps(draft, models);
    }
  }
  for (const draft of models.drafts.values()) {
    if (!partsOf(draft).some((part) => needs(part, draft.id, models))) continue;
    const ref = document.references.idOf(draft.origin);
    report.add("reference-cycle", draft.origin, { ref });
    const broken: Type = { kind: "unknown" };
    if (draft.kind === "alias") draft.type = broken;
    if (draft.kind === "union") draft.variants = [];
  }
}

type MapAlias = DraftOf<AliasModel> & { type: Type & { kind: "map" } };

/** A map that has a name already, and can be the object type itself. */
function isRecursiveMap(draft: Draft, models: Models): draft is MapAlias {
  return (
    draft.kind === "alias" &&
    draft.type.kind === "map" &&
    needs(draft.type.values, draft.id, models)
  );
}

function objectOfMap({ type, ...draft }: MapAlias): Draft {
  return { ...draft, kind: "object", members: [], additional: type.values };
}

/** Makes models of the maps that lead back to the model they stand in. */
function nameMaps(draft: Draft, models: Models): void {
  const named = (type: Type): Type => {
    switch (type.kind) {
      case "map":
        return needs(type.values, draft.id, models)
          ? mapModel(type.values, draft, models)
          : type;
      case "nullable":
        return { ...type, of: named(type.of) };
      case "union":
        return { ...type, variants: type.variants.map(named) };
      case "intersection":
        return { ...type, parts: type.parts.map(named) };
      default:
        return type;
    }
  };
  if (draft.kind === "union") {
    draft.variants = draft.variants.map((variant) => ({
      ...variant,
      type: named(variant.type),
    }));
  } else if (draft.kind === "alias") {
    draft.type = named(draft.type);
  }
}

function mapModel(values: Type, of: Draft, models: Models): Type {
  const id = `${of.id}/map-${shortHash(textOfType(values))}`;
  models.declare(id, () => ({
    kind: "object",
    id,
    calledAfter: { kind: "variant", of: of.calledAfter, hint: "Map" },
    notes: noNotes,
    origin: of.origin,
    members: [],
    additional: values,
  }));
  return { kind: "reference", model: id };
}

/** Whether a type cannot be known before a model is. */
function needs(
  type: Type,
  id: ModelId,
  models: Models,
  seen = new Set<ModelId>(),
): boolean {
  if (type.kind !== "reference") {
    return neededBy(type).some((part) => needs(part, id, models, seen));
  }
  if (type.model === id) return true;
  if (seen.has(type.model)) return false;
  seen.add(type.model);
  const draft = models.drafts.get(type.model);
  return (
    draft !== undefined &&
    partsOf(draft).some((part) => needs(part, id, models, seen))
  );
}

/** What has to be known of a model's declaration at once: nothing of an object's members. */
function partsOf(draft: Draft): readonly Type[] {
  if (draft.kind === "alias") return [draft.type];
  return draft.kind === "union" ? draft.variants.map(({ type }) => type) : [];
}

function neededBy(type: Type): readonly Type[] {
  switch (type.kind) {
    case "map":
      return [type.values];
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
