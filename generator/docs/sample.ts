import type {
  Json,
  Limits,
  Member,
  Model,
  ModelId,
  Notes,
  Type,
} from "../api/types.ts";
import { modelOf } from "../typescript/context.ts";
import { fit, type Fitting } from "./fit.ts";
import { sampleNumber } from "./sample-number.ts";
import { sampleText } from "./sample-text.ts";

/** Where a value stands: what it is called, what is said of it, and the models it stands in. */
export interface Spot {
  readonly name: string;
  readonly notes: Notes | undefined;
  readonly within: readonly ModelId[];
}

/**
 * A value that a type admits, by wire names: one that the document shows, else one that is made of the
 * type and of what it is called. The same for the same; undefined where there is none, as in a recursion
 * that nothing ends.
 */
export function sample(
  type: Type,
  spot: Spot,
  fitting: Fitting,
): Json | undefined {
  const shown = shownOf(spot.notes).find(
    (value) => value !== null && isWhole(value, type, fitting),
  );
  return shown ?? made(type, spot, fitting);
}

function shownOf(notes: Notes | undefined): Json[] {
  if (!notes) return [];
  return [...notes.examples, ...(notes.default ? [notes.default.value] : [])];
}

function isWhole(value: Json, type: Type, fitting: Fitting): boolean {
  return fit(value, type, fitting) !== undefined;
}

function made(type: Type, spot: Spot, fitting: Fitting): Json | undefined {
  switch (type.kind) {
    case "unknown":
      return {};
    case "never":
      return undefined;
    case "binary":
      return "content";
    case "null":
      return null;
    case "boolean":
      return true;
    case "number":
      return sampleNumber(spot.name, limitsOf(type, spot), type);
    case "string":
      return sampleText(spot.name, limitsOf(type, spot), type.format);
    case "literal":
      return type.value;
    case "array":
      return listOf(type.items, countOf(type, spot), spot, fitting);
    case "tuple":
      return all(
        type.items
          .slice(0, type.required)
          .map((item) => sample(item, unnoted(spot), fitting)),
      );
    case "map":
      return mapOf(type, spot, fitting);
    case "nullable":
      return sample(type.of, unnoted(spot), fitting) ?? null;
    case "union":
      for (const variant of type.variants) {
        const value = sample(variant, unnoted(spot), fitting);
        if (value !== undefined && isWhole(value, type, fitting)) return value;
      }
      return undefined;
    case "intersection": {
      const parts = all(
        type.parts.map((part) => sample(part, unnoted(spot), fitting)),
      );
      return parts && (Object.assign({}, ...parts) as Json);
    }
    case "reference":
      return ofModel(modelOf(type.model, fitting.context), spot, fitting);
  }
}

function ofModel(model: Model, spot: Spot, fitting: Fitting): Json | undefined {
  const { id, notes } = model;
  if (spot.within.includes(id)) return undefined;
  const inner: Spot = { ...spot, notes, within: [...spot.within, id] };
  const type: Type = { kind: "reference", model: id };
  const shown = shownOf(notes).find(
    (value) => value !== null && isWhole(value, type, fitting),
  );
  if (shown !== undefined) return shown;
  switch (model.kind) {
    case "alias":
      return sample(model.type, inner, fitting);
    case "enum":
      return model.values[0]?.value;
    case "object":
      return ofMembers(model.members, inner, fitting);
    case "union": {
      const tag = model.discriminator?.property;
      for (const { type: variant, tags } of model.variants) {
        const value = sample(variant, { ...inner, notes: undefined }, fitting);
        const isTold = tag !== undefined && tags.length > 0;
        const told =
          isTold && typeof value === "object" && value !== null
            ? ({ ...value, [tag]: tags[0]! } as Json)
            : value;
        if (told !== undefined && isWhole(told, type, fitting)) return told;
      }
      return undefined;
    }
  }
}

/** The members that must be there. */
function ofMembers(
  members: readonly Member[],
  spot: Spot,
  fitting: Fitting,
): Json | undefined {
  const entries: [string, Json][] = [];
  for (const { name, required, type, notes } of members) {
    if (!required) continue;
    const value = sample(type, { name, notes, within: spot.within }, fitting);
    if (value === undefined) return undefined;
    entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}

function listOf(
  items: Type,
  count: number,
  spot: Spot,
  fitting: Fitting,
): Json | undefined {
  const name = spot.name.replace(/(?<=[^s])s$/, "");
  const item = sample(items, { ...unnoted(spot), name }, fitting);
  // A recursion ends with an empty list.
  if (item === undefined) return count > 1 ? undefined : [];
  return Array.from({ length: count }, () => item);
}

function countOf(type: Type, spot: Spot): number {
  const least = Number(limitsOf(type, spot).get("minItems") ?? 1);
  return Math.min(Math.max(1, least), 4);
}

function mapOf(
  { keys, values }: Type & { kind: "map" },
  spot: Spot,
  fitting: Fitting,
): Json | undefined {
  const key = keys
    ? sample(
        keys,
        { ...unnoted(spot), name: "key" },
        { ...fitting, wire: true },
      )
    : "key";
  const value = sample(values, { ...unnoted(spot), name: "value" }, fitting);
  return typeof key !== "string" || value === undefined ? {} : { [key]: value };
}

/** What is said of the whole is not said of its parts. */
function unnoted(spot: Spot): Spot {
  return { ...spot, notes: undefined };
}

function limitsOf(type: Type, { notes }: Spot): Limits {
  return type.limits ?? notes?.limits ?? new Map();
}

function all(values: readonly (Json | undefined)[]): Json[] | undefined {
  return values.includes(undefined) ? undefined : (values as Json[]);
}
