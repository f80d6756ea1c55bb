import type { Api } from "../api/api.ts";
import { CLIENT, nameExports, type NamingOptions } from "./exported-names.ts";
import { type KeptName, keptNames } from "./kept-names.ts";
import { modelKeys, type ModelKeys } from "./model-keys.ts";
import { nameModels } from "./model-names.ts";
import { modelOverride } from "./model-override.ts";
import type { Names } from "./names.ts";
import { functionKey } from "./operation-claims.ts";
import { nameOperations } from "./operation-names.ts";
import { pinsOf } from "./pins-of.ts";
import { heldPins, noPins, type Pins } from "./pins.ts";
import { renaming, type Renaming } from "./renaming.ts";
import { nameResources } from "./resource-classes.ts";
import { placeMethods } from "./resource-names.ts";

export interface Named {
  readonly names: Names;
  /** What the lock has to hold so that the next run gives these names again. */
  readonly pins: Pins;
  /** What could not have the name it should have, in the order of the API. */
  readonly renamings: readonly Renaming[];
  /** What only the lock calls so, where the document now says otherwise. */
  readonly kept: readonly KeptName[];
  /** Options of the config that name nothing: `["names", "models", "Pett"]`. */
  readonly unused: readonly (readonly string[])[];
}

/**
 * Decides what everything in the SDK is called: by the config, the lock, the document's own names, and
 * where these collide by what a thing is. Depends on the content of the API alone, never on the order
 * or number of anything in it.
 */
export function nameEverything(
  api: Api,
  options: NamingOptions,
  pins: Pins = noPins,
): Named {
  const { naming, names: overrides } = options;
  const keys = modelKeys(api);
  const held = heldPins(pins, naming);
  const exported = nameExports(api, keys, options, held);
  const placed = placeMethods(api.operations, {
    overrides: overrides.operations,
    pins: held.operations,
    functionOf: (id) => exported.name(functionKey(id)),
  });
  const paths = [...placed.places.values()].map(({ path }) => path);
  const models = nameModels(api, {
    keys,
    naming,
    overrides: overrides.models,
    pins: held,
    exported,
  });
  const { places } = placed;
  const operations = nameOperations(api, {
    naming,
    pins,
    models: models.names,
    places,
    exported,
  });
  const names: Names = {
    client: exported.name(CLIENT),
    models: models.names,
    operations: operations.names,
    resources: nameResources(paths, exported),
  };
  const client = renaming("client", exported.get(CLIENT)!, undefined, [
    "client",
    "name",
  ]);
  const renamings = [
    client,
    models.renamings,
    operations.renamings,
    placed.renamings,
  ].flat();
  return {
    names,
    pins: pinsOf(names, keys, naming),
    renamings,
    kept: keptNames(api, keys, options, held, names),
    unused: unusedOptions(api, keys, overrides),
  };
}

function unusedOptions(
  { models, operations }: Api,
  keys: ModelKeys,
  overrides: NamingOptions["names"],
): readonly (readonly string[])[] {
  const used = new Set(
    [...models.values()].map(
      (model) =>
        modelOverride(model, keys.of.get(model.id)!, overrides.models)?.option,
    ),
  );
  const ids = new Set(operations.map(({ id }) => id));
  return [
    ...Object.keys(overrides.models)
      .filter((option) => !used.has(option))
      .map((option) => ["names", "models", option]),
    ...Object.keys(overrides.operations)
      .filter((id) => !ids.has(id))
      .map((id) => ["names", "operations", id]),
  ];
}
