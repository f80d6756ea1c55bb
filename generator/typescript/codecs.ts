import type { Api } from "../api/api.ts";
import type {
  Model,
  ModelId,
  Type,
  UnionModel,
  Variant,
} from "../api/types.ts";
import { mapApi } from "../api/map-api.ts";
import { partsOfModel, partsOfType, referencesIn } from "../api/parts.ts";
import { isConversion, isExact, isLeafy, isLeafyList } from "./leaves.ts";
import { holdsObjects } from "./positional.ts";
import type { Names } from "../names/names.ts";
import { tellingOf, type Telling } from "./telling.ts";

/** How values of models get their names, on the wire and off it. */
export interface Codecs {
  /** Whether there are texts or numbers that are converted. */
  readonly converts: boolean;
  /** The models whose values change on the way, at any depth. */
  readonly mapped: ReadonlySet<ModelId>;
  /** Those that hold integers which no number holds exactly, at any depth. */
  readonly exact: ReadonlySet<ModelId>;
  /** What the shape of each model is called that has one of its own. */
  readonly shapes: ReadonlyMap<ModelId, string>;
  /** How the variants of unions are told apart. */
  readonly tellings: ReadonlyMap<ModelId, Telling>;
  /** Unions whose variants nothing tells apart, although their names would differ. */
  readonly undecided: ReadonlySet<ModelId>;
}

/** Finds the models whose values change: a member is renamed, or holds a model that changes. */
export function codecsOf(api: Api, names: Names): Codecs {
  const tellings = new Map<ModelId, Telling>();
  const untold = new Set<ModelId>();
  const converts = convertsAny(api);
  const isLeafyModel = ({ id }: Model) =>
    converts && isLeafy({ kind: "reference", model: id }, api);
  for (const model of api.models.values()) {
    if (model.kind !== "union") continue;
    const telling = isLeafyModel(model)
      ? tellingOfObjects(model, api, names)
      : tellingOf(model, api, names);
    if (telling) tellings.set(model.id, telling);
    else untold.add(model.id);
  }
  const changing = [...api.models.values()].filter(
    (model) => renames(model.id, names) || holdsDirectly(model, isConversion),
  );
  const users = usersOf(api);
  const all = usersOfAny(changing, users, new Set());
  const undecided = new Set([...untold].filter((id) => all.has(id)));
  const mapped = usersOfAny(changing, users, undecided);
  const exact = [...api.models.values()].filter((model) =>
    holdsDirectly(model, isExact),
  );
  return {
    converts,
    mapped,
    exact: usersOfAny(exact, users, undecided),
    shapes: shapeNames(
      [...mapped].filter((id) => {
        const model = api.models.get(id)!;
        return !isLeafyModel(model) || objectsOf(model, api).length > 1;
      }),
      names,
    ),
    tellings,
    undecided,
  };
}

/** Whether values of a type change on the way. */
export function isMapped(type: Type, codecs: Pick<Codecs, "mapped">): boolean {
  if (type.kind === "reference") return codecs.mapped.has(type.model);
  return (
    isConversion(type) || valuesOf(type).some((part) => isMapped(part, codecs))
  );
}

/** Whether values of a type hold integers that JSON's own reader would round. */
export function holdsExact(type: Type, codecs: Pick<Codecs, "exact">): boolean {
  if (type.kind === "reference") return codecs.exact.has(type.model);
  return (
    isExact(type) || valuesOf(type).some((part) => holdsExact(part, codecs))
  );
}

function holdsDirectly(model: Model, is: (type: Type) => boolean): boolean {
  return partsOfModel(model).some((type) => holds(type, is));
}

function holds(type: Type, is: (type: Type) => boolean): boolean {
  return is(type) || valuesOf(type).some((part) => holds(part, is));
}

/** Names of members, which a map may list, are never converted. */
function valuesOf(type: Type): readonly Type[] {
  return type.kind === "map" ? [type.values] : partsOfType(type);
}

function convertsAny(api: Api): boolean {
  let found = false;
  mapApi(api, (type) => {
    found ||= holds(type, isConversion);
    return type;
  });
  return found;
}

/** Beside objects, what is no object tells itself apart. */
function tellingOfObjects(
  union: UnionModel,
  api: Api,
  names: Names,
): Telling | undefined {
  const variants = objectsOf(union, api);
  if (variants.length < 2) return { by: "nothing", members: [] };
  return tellingOf({ ...union, variants }, api, names);
}

/** The variants of a union that can be objects, or lists of them. */
function objectsOf(model: Model, api: Api): readonly Variant[] {
  if (model.kind !== "union") return [];
  return model.variants.filter(
    ({ type }) => holdsObjects(type, api) && !isLeafyList(type, api),
  );
}

/** The models, and those that hold them at any depth. */
function usersOfAny(
  models: readonly Model[],
  users: ReadonlyMap<ModelId, readonly ModelId[]>,
  except: ReadonlySet<ModelId>,
): ReadonlySet<ModelId> {
  const mapped = new Set<ModelId>();
  const pending = models.map(({ id }) => id);
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (mapped.has(id) || except.has(id)) continue;
    mapped.add(id);
    pending.push(...(users.get(id) ?? []));
  }
  return mapped;
}

function renames(id: ModelId, names: Names): boolean {
  const members = names.models.get(id)?.members ?? new Map<string, string>();
  return [...members].some(([wire, name]) => wire !== name);
}

/** Who holds whom, turned round. */
function usersOf(api: Api): ReadonlyMap<ModelId, readonly ModelId[]> {
  const users = new Map<ModelId, ModelId[]>();
  for (const model of api.models.values()) {
    for (const held of partsOfModel(model).flatMap(referencesIn)) {
      const list = users.get(held) ?? [];
      users.set(held, list);
      list.push(model.id);
    }
  }
  return users;
}

/** The type's name with a small letter: as unique as that, whatever other types there are. */
function shapeNames(
  mapped: readonly ModelId[],
  names: Names,
): ReadonlyMap<ModelId, string> {
  return new Map(
    mapped.map((id) => {
      const { type } = names.models.get(id)!;
      const [first = "", ...rest] = type;
      return [id, `${first.toLowerCase()}${rest.join("")}Shape`];
    }),
  );
}
