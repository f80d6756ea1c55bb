import type { Conversion } from "../config/options.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Place } from "../source/place.ts";
import type { Api } from "./api.ts";
import {
  carriedBy,
  conversionsIn,
  isConverted,
  type Carried,
} from "./carried.ts";
import { mapApi } from "./map-api.ts";
import { partsOfModel, partsOfType } from "./parts.ts";
import type { Model, ModelId, Type } from "./types.ts";

type Models = ReadonlyMap<ModelId, Model>;

/** What is converted within a union, by what it is on the wire. */
type Wire = "string" | "number" | "list";

/**
 * Takes conversions out of unions whose values do not tell whether they are to be converted: a text
 * is a date or just a text. On the wire a text, a number, a list and an object tell themselves apart;
 * so do the values that an enum lists. Where this cannot be told, the report names the place.
 */
export function convertible(api: Api, report: Report): Api {
  const { models } = api;
  const settle = (type: Type, origin: Place): Type => {
    const inner = (part: Type) => settle(part, origin);
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
        return { ...type, values: inner(type.values) };
      case "nullable":
        return { ...type, of: inner(type.of) };
      case "union": {
        const lost = told(undecided(type.variants, models), origin, report);
        const variants = type.variants.map((part) => plain(part, lost, models));
        return { ...type, variants: variants.map(inner) };
      }
      case "intersection": {
        const lost = told(everything(type.parts, models), origin, report);
        const parts = type.parts.map((part) => plain(part, lost, models));
        return { ...type, parts: parts.map(inner) };
      }
      default:
        return type;
    }
  };
  const settled = mapApi(api, settle);
  return { ...settled, models: settledUnions(settled.models, report) };
}

/** The variants of a model's union stand in places of their own, yet belong together. */
function settledUnions(models: Models, report: Report): Models {
  const all = new Map(models);
  for (const model of models.values()) {
    if (model.kind === "alias" && isEndless(model.type, model.id, models)) {
      const lost = told(everything([model.type], all), model.origin, report);
      const own = new Set([model.id]);
      all.set(model.id, { ...model, type: plain(model.type, lost, all, own) });
    }
    if (model.kind !== "union") continue;
    const types = model.variants.map(({ type }) => type);
    const isLost = types.some((type) => isEndless(type, model.id, models));
    const found = isLost ? everything(types, all) : undecided(types, all);
    const lost = told(found, model.origin, report);
    if (lost.wires.size === 0) continue;
    const variants = model.variants.map((variant) => ({
      ...variant,
      type: plain(variant.type, lost, all, new Set([model.id])),
    }));
    all.set(model.id, { ...model, variants });
  }
  return all;
}

/** Whether a type leads back to a model without an object on the way: lists of lists, say. */
function isEndless(
  type: Type,
  id: ModelId,
  models: Models,
  seen: ReadonlySet<ModelId> = new Set(),
): boolean {
  if (type.kind !== "reference") {
    if (type.kind === "map") return false;
    return partsOfType(type).some((part) => isEndless(part, id, models, seen));
  }
  if (type.model === id) return true;
  const model = models.get(type.model);
  if (!model || model.kind === "object" || seen.has(model.id)) return false;
  const inside = new Set([...seen, model.id]);
  return partsOfModel(model).some((part) =>
    isEndless(part, id, models, inside),
  );
}

interface Lost {
  readonly wires: ReadonlySet<Wire>;
  readonly formats: readonly string[];
}

/** What cannot be told apart among the variants of a union. */
function undecided(variants: readonly Type[], models: Models): Lost {
  const carried = variants.flatMap((type) => carriedBy(type, models));
  const lists = carried.filter((one) => one.wire === "list");
  const isAny = carried.some(({ wire }) => wire === "any");
  const scalars = carried.flatMap((one) =>
    (one.wire === "string" || one.wire === "number") && one.as
      ? [`${one.wire} ${valueOf(one.as)}`]
      : [],
  );
  // A date that may travel as a text or as a number: only who receives it can tell.
  const isTwofold =
    new Set(scalars).size >
    new Set(scalars.map((one) => one.split(" ")[1])).size;
  const isLost = (wire: Wire): boolean => {
    if (isTwofold && wire !== "list") return true;
    if (wire === "list")
      return isConverted(lists) && (lists.length > 1 || isAny);
    const own = carried.filter((one) => one.wire === wire);
    const ways = new Set(own.map(wayOf));
    return isConverted(own) && (ways.size > 1 || isAny);
  };
  return lostOf(
    carried,
    (["string", "number", "list"] as const).filter(isLost),
  );
}

/** What values become, by a text that is the same for the same. */
function valueOf(as: Conversion): string {
  if (typeof as !== "string") return as.type;
  return as === "unixSeconds" || as === "unixMilliseconds" ? "Date" : as;
}

/** A text that is the same for what is converted alike; a date is written otherwise than a date-time. */
function wayOf(one: Carried): string {
  if (one.wire !== "string" && one.wire !== "number") return one.wire;
  const { as, format } = one;
  return JSON.stringify([as, as === "Date" || as === "bytes" ? format : ""]);
}

function everything(parts: readonly Type[], models: Models): Lost {
  const carried = parts.flatMap((type) => carriedBy(type, models));
  return lostOf(
    carried,
    isConverted(carried) ? ["string", "number", "list"] : [],
  );
}

function lostOf(carried: readonly Carried[], wires: readonly Wire[]): Lost {
  const concerned = carried.filter(({ wire }) => wires.includes(wire as Wire));
  const formats = conversionsIn(concerned).map(({ format }) => format ?? "");
  return { wires: new Set(wires), formats: [...new Set(formats)].sort() };
}

function told(lost: Lost, origin: Place, report: Report): Lost {
  for (const format of lost.formats) {
    report.add("format-undecided", origin, { format });
  }
  return lost;
}

/** A variant without the conversions that are lost: what has a name elsewhere is written out. */
function plain(
  type: Type,
  lost: Lost,
  models: Models,
  seen: ReadonlySet<ModelId> = new Set(),
): Type {
  if (lost.wires.size === 0) return type;
  const inner = (part: Type) => plain(part, lost, models, seen);
  const within = { ...lost, wires: allWires };
  const item = (part: Type) => plain(part, within, models, seen);
  switch (type.kind) {
    case "string":
    case "number": {
      const { as: _as, ...bare } = type;
      return lost.wires.has(type.kind) ? bare : type;
    }
    case "nullable":
      return { ...type, of: inner(type.of) };
    case "union":
      return { ...type, variants: type.variants.map(inner) };
    case "intersection":
      return { ...type, parts: type.parts.map(inner) };
    case "array":
      return lost.wires.has("list")
        ? { ...type, items: item(type.items) }
        : type;
    case "tuple":
      return lost.wires.has("list")
        ? {
            ...type,
            items: type.items.map(item),
            rest: type.rest && item(type.rest),
          }
        : type;
    case "reference": {
      const model = models.get(type.model);
      if (!model || seen.has(model.id)) return type;
      if (!isConcerned(type, lost, models)) return type;
      const inside = new Set([...seen, model.id]);
      if (model.kind === "alias")
        return plain(model.type, lost, models, inside);
      if (model.kind !== "union") return type;
      const variants = model.variants.map((variant) =>
        plain(variant.type, lost, models, inside),
      );
      return { kind: "union", variants };
    }
    default:
      return type;
  }
}

const allWires: ReadonlySet<Wire> = new Set(["string", "number", "list"]);

function isConcerned(type: Type, { wires }: Lost, models: Models): boolean {
  const carried = carriedBy(type, models);
  return isConverted(carried.filter(({ wire }) => wires.has(wire as Wire)));
}
