import type { Type } from "./api.ts";
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
    if (later.kind === "unknown" || sameType(earlier, later)) return earlier;
    if (earlier.kind === "nullable" || later.kind === "nullable") {
      const both = earlier.kind === "nullable" && later.kind === "nullable";
      const inner = [stripNull(earlier), stripNull(later)];
      const type = intersect(inner, models, onConflict);
      return both ? { kind: "nullable", of: type } : type;
    }
    const [one, other] = [earlier, later].map((type) => sortOf(type, models));
    if (one && other && one !== other) {
      onConflict(one, other);
      return later;
    }
    if (later.kind === "tuple" && isArray(earlier, models)) return later;
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
  return JSON.stringify(a) === JSON.stringify(b);
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
function sortOf(type: Type, models: Models): string | undefined {
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
    case "reference": {
      const draft = models.drafts.get(type.model);
      if (draft?.kind === "object") return "an object";
      if (draft?.kind !== "enum") return undefined;
      const sorts = new Set(draft.values.map(({ value }) => typeof value));
      const [sort] = sorts;
      return sorts.size === 1 ? `a ${sort}` : undefined;
    }
    default:
      return undefined;
  }
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
