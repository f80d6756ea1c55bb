import type { Api } from "../api/api.ts";
import type {
  Member,
  Model,
  ModelId,
  ObjectModel,
  Type,
  UnionModel,
} from "../api/types.ts";
import { partsOfType } from "../api/parts.ts";
import type { Names } from "../names/names.ts";
import { isPositional } from "./positional.ts";

/**
 * How the variants of a union are told apart when names are mapped: by the discriminator; not at all,
 * since the names of all agree; by members that only one variant has. Undefined where nothing
 * decides: such a value keeps its wire names.
 */
export type Telling =
  | { readonly by: "discriminator" }
  | { readonly by: "nothing"; readonly members: readonly OwnedMember[] }
  | {
      readonly by: "members";
      readonly tests: readonly {
        readonly variant: Type;
        readonly member: OwnedMember;
      }[];
      readonly otherwise: Type | undefined;
    };

/** A member together with the name it has in its model. */
export interface OwnedMember {
  readonly owner: ModelId;
  readonly member: Member;
}

export function tellingOf(
  union: UnionModel,
  api: Api,
  names: Names,
): Telling | undefined {
  if (union.discriminator) return { by: "discriminator" };
  // What tells variants apart looks at one object, and the items of such a list differ.
  if (union.variants.some(({ type }) => isPositional(type, api))) {
    return undefined;
  }
  const variants = union.variants.map(({ type }) => ({
    type,
    objects: objectsIn(type, api, new Set()),
  }));
  if (variants.every(({ objects }) => objects !== undefined)) {
    const members = agreeing(
      variants.flatMap(({ objects }) => objects!),
      api,
      names,
    );
    if (members) return { by: "nothing", members };
  }
  return byMembers(variants);
}

/** The object models a value can have; undefined where some are no models (maps). */
function objectsIn(
  type: Type,
  api: Api,
  seen: Set<ModelId>,
): ObjectModel[] | undefined {
  const all = (types: readonly Type[]) => {
    const found = types.map((part) => objectsIn(part, api, seen));
    return found.includes(undefined)
      ? undefined
      : found.flatMap((objects) => objects!);
  };
  switch (type.kind) {
    case "array":
      return objectsIn(type.items, api, seen);
    case "tuple":
      return all(partsOfType(type));
    case "nullable":
      return objectsIn(type.of, api, seen);
    case "union":
      return all(type.variants);
    case "intersection":
      return all(type.parts);
    case "map":
      return undefined;
    case "reference": {
      if (seen.has(type.model)) return [];
      seen.add(type.model);
      return objectsOfModel(api.models.get(type.model)!, api, seen);
    }
    default:
      return [];
  }
}

function objectsOfModel(
  model: Model,
  api: Api,
  seen: Set<ModelId>,
): ObjectModel[] | undefined {
  switch (model.kind) {
    case "object":
      return [model];
    case "enum":
      return [];
    case "alias":
      return objectsIn(model.type, api, seen);
    case "union": {
      const found = model.variants.map(({ type }) =>
        objectsIn(type, api, seen),
      );
      return found.includes(undefined)
        ? undefined
        : found.flatMap((objects) => objects!);
    }
  }
}

/** All members, if those of one wire name are mapped alike wherever they occur. */
function agreeing(
  objects: readonly ObjectModel[],
  api: Api,
  names: Names,
): OwnedMember[] | undefined {
  const known = new Map<string, { owned: OwnedMember; mapping: string }>();
  for (const { id, members } of objects) {
    for (const member of members) {
      const name =
        names.models.get(id)!.members.get(member.name) ?? member.name;
      const mapping = `${name} ${mappingOf(member.type, api)}`;
      const other = known.get(member.name);
      if (other && other.mapping !== mapping) return undefined;
      known.set(member.name, { owned: { owner: id, member }, mapping });
    }
  }
  const taken = new Set<string>();
  for (const { mapping } of known.values()) {
    const [name] = mapping.split(" ", 1);
    if (taken.has(name!)) return undefined;
    taken.add(name!);
  }
  return [...known.values()].map(({ owned }) => owned);
}

/** A text that is the same for types whose values are mapped in the same way. */
function mappingOf(type: Type, api: Api): string {
  switch (type.kind) {
    case "array":
      return listed(mappingOf(type.items, api));
    case "nullable":
      return mappingOf(type.of, api);
    case "map": {
      const values = mappingOf(type.values, api);
      return values === "" ? "" : `{${values}}`;
    }
    case "tuple":
      return listed(
        partsOfType(type)
          .map((part) => mappingOf(part, api))
          .join(),
      );
    case "union":
    case "intersection":
      return partsOfType(type)
        .map((part) => mappingOf(part, api))
        .sort()
        .join("");
    case "reference":
      return api.models.get(type.model)!.kind === "enum"
        ? ""
        : `<${type.model}>`;
    case "string":
    case "number":
      return type.as ? `#${JSON.stringify([type.kind, type.format])}` : "";
    default:
      return "";
  }
}

/** A list has the shape of its items, unless these are themselves converted. */
function listed(mapping: string): string {
  return mapping.includes("#") ? `[${mapping}]` : mapping;
}

/** A required member that no other variant has, for all variants but one. */
function byMembers(
  variants: readonly {
    readonly type: Type;
    readonly objects: readonly ObjectModel[] | undefined;
  }[],
): Telling | undefined {
  const tests: { variant: Type; member: OwnedMember }[] = [];
  const rest: Type[] = [];
  for (const { type, objects } of variants) {
    const others = variants.filter((variant) => variant.type !== type);
    const own = objects?.length === 1 ? objects[0] : undefined;
    const member = own?.members.find(
      ({ name, required }) =>
        required &&
        others.every((other) =>
          other.objects?.every(({ members }) =>
            members.every((candidate) => candidate.name !== name),
          ),
        ),
    );
    if (own && member) {
      tests.push({ variant: type, member: { owner: own.id, member } });
    } else rest.push(type);
  }
  if (rest.length > 1 || tests.length === 0) return undefined;
  return { by: "members", tests, otherwise: rest[0] };
}
