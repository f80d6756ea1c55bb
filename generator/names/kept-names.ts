import type { Api, Operation } from "../api/api.ts";
import type { Model } from "../api/types.ts";
import type { Place } from "../source/place.ts";
import { typeName } from "./casing.ts";
import type { NamingOptions } from "./exported-names.ts";
import type { ModelKeys } from "./model-keys.ts";
import { modelOverride, optionOf } from "./model-override.ts";
import type { Names } from "./names.ts";
import type { Pins } from "./pins.ts";
import { RESERVED_EXPORTS } from "./reserved.ts";
import { declaredMethod } from "./resource-names.ts";
import { wishOf } from "./resource-wishes.ts";

/** A name that the lock holds fast, although the document now says another one. */
export interface KeptName {
  /** Undefined for the client, which is called after the document's title. */
  readonly place: Place | undefined;
  readonly kept: string;
  /** What the document says, and what the option of the config would have to be to follow it. */
  readonly wanted: string;
  readonly setting: readonly string[];
}

/**
 * The names that are what they are only because they are pinned: of the client, of models that the
 * document names itself, and where operations stand. Not those that stand in for one that is taken.
 */
export function keptNames(
  api: Api,
  keys: ModelKeys,
  options: NamingOptions,
  pins: Pins,
  names: Names,
): readonly KeptName[] {
  const exported = exportedIn(names);
  const places = new Set([...names.operations.values()].map(placeOf));
  const types = [
    ...keptClient(api, options, pins, names),
    ...[...api.models.values()].flatMap((model) =>
      keptModel(model, keys, options.names, pins, names),
    ),
  ];
  const methods = api.operations.flatMap((operation) =>
    keptPlace(operation, options.names, pins, names),
  );
  // What is taken would not be had by the config either.
  return [
    ...types.filter(
      ({ wanted }) => !RESERVED_EXPORTS.has(wanted) && !exported.has(wanted),
    ),
    ...methods.filter(({ wanted }) => !places.has(wanted)),
  ];
}

function keptClient(
  { info }: Api,
  { client }: NamingOptions,
  pins: Pins,
  names: Names,
): readonly KeptName[] {
  const wanted = typeName(info.title.trim() === "" ? "Api" : info.title);
  const isKept = client.name === undefined && pins.client === names.client;
  if (!isKept || wanted === names.client) return [];
  const setting = ["client", "name"];
  return [{ place: undefined, kept: names.client, wanted, setting }];
}

function keptModel(
  model: Model,
  keys: ModelKeys,
  { models }: NamingOptions["names"],
  pins: Pins,
  names: Names,
): readonly KeptName[] {
  const key = keys.of.get(model.id)!;
  const declared = model.notes.typeName;
  if (declared === undefined || !pins.models.has(key)) return [];
  if (modelOverride(model, key, models)) return [];
  const { type, error } = names.models.get(model.id)!;
  const kept = error ?? type;
  const wanted = typeName(declared);
  if (kept === wanted) return [];
  const setting = ["names", "models", optionOf(model, key)];
  return [{ place: model.origin, kept, wanted, setting }];
}

function keptPlace(
  operation: Operation,
  { operations }: NamingOptions["names"],
  pins: Pins,
  names: Names,
): readonly KeptName[] {
  const { id, origin } = operation;
  const now = names.operations.get(id)!;
  if (!pins.operations.has(id)) return [];
  const { resource, method } = operations[id] ?? {};
  const path = wishOf(operation, {}, new Map()).path;
  const own = declaredMethod(operation, () => now.function);
  const wanted = [
    resource === undefined && !isOtherwise(now.resource, path)
      ? path.join(".")
      : now.resource,
    method === undefined && ![now.function, own].some(standsFor(now.method))
      ? own
      : now.method,
  ].join(".");
  const kept = placeOf(now);
  if (kept === wanted) return [];
  const setting = ["names", "operations", id];
  return [{ place: origin, kept, wanted, setting }];
}

/** Whether a resource has the name that is wanted, as far as that could be had. */
function isOtherwise(resource: string, wanted: readonly string[]): boolean {
  const segments = resource.split(".");
  return (
    segments.length === wanted.length &&
    segments.every((segment, index) => standsFor(segment)(wanted[index]!))
  );
}

/** Whether a name is what a thing is called that cannot be called as it should be. */
function standsFor(name: string): (wanted: string) => boolean {
  return (wanted) =>
    name === wanted ||
    name === `${wanted}Resource` ||
    name === `${wanted}Operation` ||
    name.startsWith(`${wanted}_`);
}

function placeOf({
  resource,
  method,
}: {
  readonly resource: string;
  readonly method: string;
}): string {
  return `${resource}.${method}`;
}

function exportedIn({ client, models, operations }: Names): Set<string> {
  return new Set([
    client,
    ...[...models.values()].flatMap(({ type, error, guard }) =>
      [type, error, guard].filter((name) => name !== undefined),
    ),
    ...[...operations.values()].map((operation) => operation.function),
  ]);
}
