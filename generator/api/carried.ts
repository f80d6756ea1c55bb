import type { Conversion } from "../config/options.ts";
import type { Model, ModelId, Type } from "./types.ts";

/** What a value of a type can be on the wire, as far as that tells how it is converted. */
export type Carried =
  | {
      readonly wire: "string" | "number";
      readonly format: string | undefined;
      readonly as: Conversion | undefined;
    }
  /** One of the values that an enum lists, and no other. */
  | { readonly wire: "known"; readonly value: string | number | boolean }
  | {
      readonly wire: "list";
      readonly items: readonly Carried[];
      readonly type: Type;
    }
  | { readonly wire: "object"; readonly type: Type }
  /** Anything. */
  | { readonly wire: "any" };

/** What values of a type can be, null apart: through other names and unions, lists with their items. */
export function carriedBy(
  type: Type,
  models: ReadonlyMap<ModelId, Model>,
  seen: ReadonlySet<ModelId> = new Set(),
): readonly Carried[] {
  const all = (types: readonly Type[]) =>
    types.flatMap((part) => carriedBy(part, models, seen));
  switch (type.kind) {
    case "string":
    case "number":
      return [{ wire: type.kind, format: type.format, as: type.as }];
    case "literal":
      return [{ wire: "known", value: type.value }];
    case "nullable":
      return all([type.of]);
    case "union":
      return all(type.variants);
    case "array":
      return [{ wire: "list", items: all([type.items]), type }];
    case "tuple": {
      const items = type.rest ? [...type.items, type.rest] : type.items;
      return [{ wire: "list", items: all(items), type }];
    }
    case "map":
      return [{ wire: "object", type }];
    case "unknown":
      return [{ wire: "any" }];
    // An intersection of texts has no conversion: nobody could say which part it is.
    case "intersection":
      return all(type.parts).some(({ wire }) => wire !== "object")
        ? [{ wire: "any" }]
        : [{ wire: "object", type }];
    case "reference":
      return carriedByModel(type, models, seen);
    default:
      return [];
  }
}

function carriedByModel(
  type: Type & { kind: "reference" },
  models: ReadonlyMap<ModelId, Model>,
  seen: ReadonlySet<ModelId>,
): readonly Carried[] {
  const model = models.get(type.model);
  if (!model || seen.has(model.id)) return [];
  const inside = new Set([...seen, model.id]);
  switch (model.kind) {
    case "object":
      return [{ wire: "object", type }];
    case "alias":
      return carriedBy(model.type, models, inside);
    case "union":
      return model.variants.flatMap((variant) =>
        carriedBy(variant.type, models, inside),
      );
    case "enum":
      return model.values.map(({ value }): Carried => {
        const wire = typeof value;
        return model.open && wire !== "boolean"
          ? { wire: wire as "string", format: undefined, as: undefined }
          : { wire: "known", value };
      });
  }
}

/** Whether values of a type are themselves converted, or items of a list that they are. */
export function isConverted(carried: readonly Carried[]): boolean {
  return conversionsIn(carried).length > 0;
}

/** The formats that values of a type are converted from. */
export function conversionsIn(
  carried: readonly Carried[],
): { format: string | undefined; as: Conversion }[] {
  return carried.flatMap((one) => {
    if (one.wire === "list") return conversionsIn(one.items);
    if (one.wire !== "string" && one.wire !== "number") return [];
    return one.as === undefined ? [] : [{ format: one.format, as: one.as }];
  });
}
