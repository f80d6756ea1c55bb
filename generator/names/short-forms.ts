import type { Tree } from "./loose-json.ts";
import type { ParameterKey } from "./names.ts";
import type { ModelPin, OperationPin } from "./pins.ts";

/** A model on one line: its type, or its class and its type. `ClerkErrors ClerkErrorsData` */
export function shortModel(pin: ModelPin): string | undefined {
  const isPlain =
    pin.guard === undefined &&
    pin.schema === undefined &&
    pin.file === undefined &&
    pin.members.size === 0 &&
    pin.keys.size === 0;
  if (!isPlain) return undefined;
  return pin.error === undefined ? pin.type : `${pin.error} ${pin.type}`;
}

/**
 * An operation on one line, as nearly all can be: function, resource and method, shape of the body,
 * parameters. `createUser users.create flat path:org_id`
 */
export function shortOperation(
  pin: OperationPin,
  parameterNames: ReadonlyMap<ParameterKey, string>,
): string | undefined {
  const isPlain =
    pin.type === undefined &&
    pin.body === undefined &&
    pin.members.size === 0 &&
    pin.errors.size === 0 &&
    [...pin.parameters].every(
      ([key, name]) =>
        !/\s/.test(key) && name === nameOfParameter(key, parameterNames),
    );
  if (!isPlain) return undefined;
  const shape = pin.shape === "none" ? [] : [pin.shape];
  const place = `${pin.resource}.${pin.method}`;
  return [
    pin.function,
    place,
    ...shape,
    ...[...pin.parameters.keys()].sort(),
  ].join(" ");
}

/** What a parameter is called wherever it occurs: its wire name, unless the lock names it. */
export function nameOfParameter(
  key: ParameterKey,
  parameterNames: ReadonlyMap<string, string>,
): string {
  return parameterNames.get(key) ?? key.slice(key.indexOf(":") + 1);
}

/** The lock with all short forms written out, so that two sides of a merge can be united. */
export function withoutShortForms(lock: Tree): Tree {
  return within(lock, "targets", longEntry);
}

/** The entry of a target with all short forms written out. */
export function longEntry(target: Tree): Tree {
  const models = within(target, "models", longModel);
  return within(models, "operations", longOperation);
}

function longModel(tree: Tree): Tree {
  if (typeof tree !== "string") return tree;
  const [first = "", second] = tree.split(" ");
  if (second === undefined) return new Map([["type", first]]);
  return new Map([
    ["type", second],
    ["error", first],
  ]);
}

function longOperation(tree: Tree): Tree {
  if (typeof tree !== "string") return tree;
  const [name = "", method = "", ...rest] = tree.split(" ");
  const shape = rest[0] === "flat" || rest[0] === "body" ? rest[0] : undefined;
  const parameters = shape === undefined ? rest : rest.slice(1);
  return new Map<string, Tree>([
    ["function", name],
    ["method", method],
    ...(shape === undefined ? [] : [["request", shape] as const]),
    ["parameters", new Map(parameters.map((key) => [key, null]))],
  ]);
}

function within(tree: Tree, key: string, change: (tree: Tree) => Tree): Tree {
  const inner = tree instanceof Map ? tree.get(key) : undefined;
  if (!(tree instanceof Map) || !(inner instanceof Map)) return tree;
  const changed = [...inner].map(
    ([name, value]) => [name, change(value)] as const,
  );
  return new Map(tree).set(key, new Map(changed));
}
