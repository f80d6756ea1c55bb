import { textOfType, type ModelId, type Type } from "./types.ts";
import { withBoth } from "./limits.ts";
import type { Models } from "./models.ts";

/** Told of two types that no value has both of. */
export type OnConflict = (one: string, other: string) => void;

/**
 * The values that all types have. A later type is taken to refine an earlier one of the same kind,
 * as an `enum` of fewer values does.
 */
export function intersect(
  types: readonly Type[],
  models: Models,
  onConflict: OnConflict,
): Type {
  return types.reduce((earlier, later) => {
    if (earlier.kind === "unknown" || later.kind === "never") return later;
    if (earlier.kind === "never") return earlier;
    if (later.kind === "unknown") return earlier;
    if (sameType(earlier, later)) return withBoth(earlier, later);
    if (earlier.kind === "nullable" || later.kind === "nullable") {
      const both = earlier.kind === "nullable" && later.kind === "nullable";
      const inner = [stripNull(earlier), stripNull(later)];
      const type = intersect(inner, models, onConflict);
      return both ? { kind: "nullable", of: type } : type;
    }
    const [some, others] = [
      narrowed(earlier, later, models),
      narrowed(later, earlier, models),
    ];
    if (some !== earlier || others !== later) {
      return intersect([some, others], models, onConflict);
    }
    const [one, other] = [earlier, later].map((type) => sortOf(type, models));
    if (one && other && one !== other) {
      onConflict(one, other);
      return later;
    }
    if (earlier.kind === "literal" && later.kind === "literal") {
      onConflict(JSON.stringify(earlier.value), JSON.stringify(later.value));
      return later;
    }
    if (later.kind === "tuple" && isArray(earlier, models)) return later;
    if (earlier.kind === "string" && earlier.json && isWhole(later))
      return earlier;
    if (isWhole(earlier)) return later;
    if (isWhole(later)) return earlier;
    if (refines(later, earlier, models)) return later;
    if (refines(earlier, later, models)) return earlier;
    if (later.kind === "literal") return later;
    return {
      kind: "intersection",
      parts: [...partsOf(earlier), ...partsOf(later)],
    };
  });
}

export function sameType(a: Type, b: Type): boolean {
  return textOfType(a) === textOfType(b);
}

export function stripNull(type: Type): Type {
  return type.kind === "nullable" ? type.of : type;
}

/** Whether any other type of the same sort says more. */
function isWhole({ kind }: Type): boolean {
  return ["string", "number", "boolean"].includes(kind);
}

/** An array of any length, under whatever name. */
function isArray(type: Type, models: Models): boolean {
  if (type.kind !== "reference") return type.kind === "array";
  const draft = models.drafts.get(type.model);
  return draft?.kind === "alias" && isArray(draft.type, models);
}

/** What all values of a type are; undefined where they differ, or where it is not known yet. */
function sortOf(
  type: Type,
  models: Models,
  seen: ReadonlySet<ModelId> = new Set(),
): string | undefined {
  const common = (types: readonly Type[]) => {
    const sorts = new Set(types.map((part) => sortOf(part, models, seen)));
    return sorts.size === 1 ? [...sorts][0] : undefined;
  };
  switch (type.kind) {
    case "string":
    case "number":
    case "boolean":
      return `a ${type.kind}`;
    case "literal":
      return `a ${typeof type.value}`;
    case "array":
    case "tuple":
      return "an array";
    case "map":
      return "an object";
    case "union":
      return common(type.variants);
    case "reference":
      return seen.has(type.model)
        ? undefined
        : sortOfModel(type.model, models, new Set([...seen, type.model]));
    default:
      return undefined;
  }
}

function sortOfModel(
  id: ModelId,
  models: Models,
  seen: ReadonlySet<ModelId>,
): string | undefined {
  const draft = models.drafts.get(id);
  switch (draft?.kind) {
    case "object":
      return "an object";
    case "alias":
      return sortOf(draft.type, models, seen);
    case "union": {
      const variants = draft.variants.map(({ type }) => type);
      return sortOf({ kind: "union", variants }, models, seen);
    }
    case "enum": {
      const variants = draft.values.map(
        ({ value }) => ({ kind: "literal", value }) as const,
      );
      return sortOf({ kind: "union", variants }, models, seen);
    }
    default:
      return undefined;
  }
}

/** Of a union, the variants that the other type leaves possible; all, where that leaves none. */
function narrowed(type: Type, other: Type, models: Models): Type {
  const sort = sortOf(other, models);
  if (type.kind !== "union" || sort === undefined) return type;
  const possible = type.variants.filter((variant) => {
    const own = sortOf(variant, models);
    return own === undefined || own === sort;
  });
  if (possible.length === 0 || possible.length === type.variants.length) {
    return type;
  }
  return possible.length === 1
    ? possible[0]!
    : { kind: "union", variants: possible };
}

/** Whether one is an enum of some of the other's values. */
function refines(narrow: Type, wide: Type, models: Models): boolean {
  const [few, many] = [narrow, wide].map((type) => {
    const draft = type.kind === "reference" && models.drafts.get(type.model);
    return draft && draft.kind === "enum" ? draft.values : undefined;
  });
  if (!few || !many) return false;
  const values = new Set(many.map(({ value }) => value));
  return few.every(({ value }) => values.has(value));
}

function partsOf(type: Type): readonly Type[] {
  return type.kind === "intersection" ? type.parts : [type];
}
