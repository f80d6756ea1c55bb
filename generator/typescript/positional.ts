import type { Api } from "../api/api.ts";
import { textOfType, type ModelId, type Type } from "../api/types.ts";
import { partsOfType } from "../api/parts.ts";

/**
 * Whether a type is a list whose items are mapped by their place: a tuple that holds objects of several
 * kinds, or a list of such tuples.
 */
export function isPositional(
  type: Type,
  api: Api,
  seen: ReadonlySet<ModelId> = new Set(),
): boolean {
  switch (type.kind) {
    case "tuple": {
      const items = partsOfType(type).filter((item) => holdsObjects(item, api));
      const kinds = new Set(items.map((item) => textOfType(item)));
      return (
        kinds.size > 1 || items.some((item) => isPositional(item, api, seen))
      );
    }
    case "array":
      return isPositional(type.items, api, seen);
    case "nullable":
      return isPositional(type.of, api, seen);
    case "union":
    case "intersection":
      return partsOfType(type).some((part) => isPositional(part, api, seen));
    case "reference": {
      const model = api.models.get(type.model);
      if (model?.kind !== "alias" || seen.has(type.model)) return false;
      return isPositional(model.type, api, new Set([...seen, type.model]));
    }
    default:
      return false;
  }
}

/** The list that a positional type is, under whatever name. */
export function tupleIn(type: Type, api: Api): Type {
  switch (type.kind) {
    case "nullable":
      return tupleIn(type.of, api);
    case "union":
    case "intersection":
      return tupleIn(
        partsOfType(type).find((part) => isPositional(part, api))!,
        api,
      );
    case "reference": {
      const model = api.models.get(type.model);
      return model?.kind === "alias" ? tupleIn(model.type, api) : type;
    }
    default:
      return type;
  }
}

/** Whether values of a type can be objects, whose names may be mapped or must not be. */
export function holdsObjects(
  type: Type,
  api: Api,
  seen: ReadonlySet<ModelId> = new Set(),
): boolean {
  switch (type.kind) {
    case "unknown":
    case "binary":
    case "map":
      return true;
    case "reference": {
      const model = api.models.get(type.model);
      if (model?.kind !== "alias") return model?.kind !== "enum";
      if (seen.has(type.model)) return false;
      return holdsObjects(model.type, api, new Set([...seen, type.model]));
    }
    default:
      return partsOfType(type).some((part) => holdsObjects(part, api, seen));
  }
}
