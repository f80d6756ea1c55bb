import type { Api } from "../api/api.ts";
import type { Model, ModelId } from "../api/types.ts";
import type { NameOverrides } from "../config/options.ts";
import { nameKeys } from "./enum-keys.ts";
import { nameFiles } from "./file-names.ts";
import { nameMembers, type Naming } from "./member-names.ts";
import { errorKey, guardKey, schemaKey, typeKey } from "./model-claims.ts";
import type { ModelKeys } from "./model-keys.ts";
import { modelOverride, optionOf } from "./model-override.ts";
import type { ModelNames } from "./names.ts";
import { pinnedKeys, pinnedMembers, type Pins } from "./pins.ts";
import { renaming, type Renaming } from "./renaming.ts";
import type { Scope } from "./scope.ts";

export interface NamedModels {
  readonly names: ReadonlyMap<ModelId, ModelNames>;
  readonly renamings: readonly Renaming[];
}

export interface ModelNaming {
  readonly keys: ModelKeys;
  readonly naming: Naming;
  readonly overrides: NameOverrides["models"];
  readonly pins: Pins;
  /** The settled names of all exports. */
  readonly exported: Scope;
}

/** Gathers what models are called, and names what is theirs alone: file, members, keys. */
export function nameModels({ models }: Api, context: ModelNaming): NamedModels {
  const files = filesOf([...models.keys()], context);
  const named = [...models.values()].map((model) =>
    nameModel(model, files, context),
  );
  return {
    names: new Map(named.map(({ id, names }) => [id, names])),
    renamings: named.flatMap(({ renamings }) => renamings),
  };
}

function filesOf(
  ids: readonly ModelId[],
  { keys, pins, exported }: ModelNaming,
): ReadonlyMap<string, string> {
  return nameFiles(
    ids.map((id) => {
      const key = keys.of.get(id)!;
      const pin = pins.models.get(key);
      const type = exported.name(typeKey(key));
      return {
        key,
        parts: [type],
        pinned: pin?.file,
        isOld: pin?.type === type,
      };
    }),
  );
}

function nameModel(
  model: Model,
  files: ReadonlyMap<string, string>,
  context: ModelNaming,
) {
  const { naming, pins, exported } = context;
  const key = context.keys.of.get(model.id)!;
  const pin = pins.models.get(key);
  const members =
    model.kind === "object"
      ? nameMembers(model.members, naming, pinnedMembers(pins, pin))
      : none;
  const values =
    model.kind === "enum" ? nameKeys(model, pinnedKeys(pins, pin)) : none;
  const names: ModelNames = {
    type: exported.name(typeKey(key)),
    error: exported.get(errorKey(key))?.name,
    guard: exported.get(guardKey(key))?.name,
    schema: exported.get(schemaKey(key))?.name,
    file: files.get(key)!,
    members: members.names,
    keys: values.keys,
  };
  const renamings = [
    ...exportRenamings(model, key, context),
    ...members.renamings,
    ...values.renamings,
  ];
  return { id: model.id, names, renamings };
}

const none = { names: new Map(), keys: new Map(), renamings: [] };

function exportRenamings(
  model: Model,
  key: string,
  { overrides, exported }: ModelNaming,
): readonly Renaming[] {
  const { origin } = model;
  const option =
    modelOverride(model, key, overrides)?.option ?? optionOf(model, key);
  const setting = ["names", "models", option];
  const things = [
    ["error", exported.get(errorKey(key))],
    ["model", exported.get(typeKey(key))],
    ["guard", exported.get(guardKey(key))],
    ["schema", exported.get(schemaKey(key))],
  ] as const;
  return things.flatMap(([thing, settled]) =>
    settled ? renaming(thing, settled, origin, setting) : [],
  );
}
