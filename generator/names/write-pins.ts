import { compareTexts } from "./claim.ts";
import { commonNames } from "./common-names.ts";
import type { Tree } from "./loose-json.ts";
import type { ParameterKey } from "./names.ts";
import type { EnumConstant, ModelPin, OperationPin, Pins } from "./pins.ts";
import { nameOfParameter, shortModel, shortOperation } from "./short-forms.ts";

/** The pins of a target as they stand in the lock; sorted, so that git merges them well. */
export function treeOfPins(pins: Pins): ReadonlyMap<string, Tree> {
  const parameters = parameterNames(pins);
  return treeOf({
    client: pins.client,
    naming: pins.naming,
    models: sorted(pins.models, treeOfModel),
    operations: sorted(pins.operations, (pin) =>
      treeOfOperation(pin, parameters),
    ),
    parameters: sorted(parameters, (name) => name),
    members: sorted(pins.members, (name) => name),
    keys: byName(pins.keys),
  });
}

function treeOfModel(pin: ModelPin): Tree {
  const { type, error, guard, schema, file, members, keys } = pin;
  const short = shortModel(pin);
  if (short !== undefined) return short;
  return treeOf({
    type,
    error,
    guard,
    schema,
    file,
    members: unlessEmpty(sorted(members, (name) => name)),
    keys: unlessEmpty(byName(keys)),
  });
}

/** Names that a parameter has wherever it occurs, and that are not its wire name. */
function parameterNames({
  operations,
}: Pins): ReadonlyMap<ParameterKey, string> {
  const all = [...operations].flatMap(([owner, { parameters }]) =>
    [...parameters].map(([thing, name]) => ({ owner, thing, name })),
  );
  const { alike } = commonNames(all);
  return new Map(
    [...alike].filter(
      ([key, name]) => name !== nameOfParameter(key, new Map()),
    ),
  );
}

function treeOfOperation(
  pin: OperationPin,
  names: ReadonlyMap<ParameterKey, string>,
): Tree {
  const short = shortOperation(pin, names);
  if (short !== undefined) return short;
  return treeOf({
    function: pin.function,
    type: pin.type,
    method: `${pin.resource}.${pin.method}`,
    request: pin.shape === "none" ? undefined : pin.shape,
    body: pin.body,
    parameters: unlessEmpty(sorted(pin.parameters, (name) => name)),
    members: unlessEmpty(sorted(pin.members, (name) => name)),
    errors: unlessEmpty(sorted(pin.errors, (name) => name)),
  });
}

/** Keys of enums stand before their values, which may be numbers. */
function byName(
  keys: ReadonlyMap<EnumConstant, string>,
): ReadonlyMap<string, Tree> {
  return sorted(
    new Map([...keys].map(([value, name]) => [name, value])),
    (value) => value,
  );
}

function treeOf(
  members: Readonly<Record<string, Tree | undefined>>,
): ReadonlyMap<string, Tree> {
  const entries = Object.entries(members);
  return new Map(
    entries.flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value] as const],
    ),
  );
}

function unlessEmpty(
  tree: ReadonlyMap<string, Tree>,
): ReadonlyMap<string, Tree> | undefined {
  return tree.size === 0 ? undefined : tree;
}

function sorted<Value>(
  map: ReadonlyMap<string, Value>,
  write: (value: Value) => Tree,
): ReadonlyMap<string, Tree> {
  const entries = [...map].sort(([a], [b]) => compareTexts(a, b));
  return new Map(entries.map(([key, value]) => [key, write(value)]));
}
