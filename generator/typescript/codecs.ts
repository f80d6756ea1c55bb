import type { Api } from "../api/api.ts";
import type { ModelId, Type } from "../api/types.ts";
import { partsOfModel, partsOfType, referencesIn } from "../api/parts.ts";
import type { Names } from "../names/names.ts";
import { tellingOf, type Telling } from "./telling.ts";

/** How values of models get their names, on the wire and off it. */
export interface Codecs {
  /** What the shape of each model is called whose values change on the way, at any depth. */
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
  for (const model of api.models.values()) {
    if (model.kind !== "union") continue;
    const telling = tellingOf(model, api, names);
    if (telling) tellings.set(model.id, telling);
    else untold.add(model.id);
  }
  const all = mappedModels(api, names, new Set());
  const undecided = new Set([...untold].filter((id) => all.has(id)));
  const mapped = mappedModels(api, names, undecided);
  return { shapes: shapeNames(mapped, names), tellings, undecided };
}

/** Whether values of a type change on the way. */
export function isMapped(type: Type, { shapes }: Codecs): boolean {
  if (type.kind === "reference") return shapes.has(type.model);
  return partsOfType(type).some((part) => isMapped(part, { shapes } as Codecs));
}

function mappedModels(
  api: Api,
  names: Names,
  except: ReadonlySet<ModelId>,
): ReadonlySet<ModelId> {
  const users = usersOf(api);
  const mapped = new Set<ModelId>();
  const pending = [...api.models.keys()].filter((id) => renames(id, names));
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
  mapped: ReadonlySet<ModelId>,
  names: Names,
): ReadonlyMap<ModelId, string> {
  return new Map(
    [...mapped].map((id) => {
      const { type } = names.models.get(id)!;
      const [first = "", ...rest] = type;
      return [id, `${first.toLowerCase()}${rest.join("")}Shape`];
    }),
  );
}
