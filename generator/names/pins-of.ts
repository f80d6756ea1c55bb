import { capitalize } from "./casing.ts";
import { commonNames } from "./common-names.ts";
import { plainFileName } from "./file-names.ts";
import { plainMemberName } from "./member-names.ts";
import { plainSchemaName } from "./model-claims.ts";
import type { ModelKeys } from "./model-keys.ts";
import type { ModelNames, Names, OperationNames } from "./names.ts";
import type { EnumConstant, ModelPin, OperationPin, Pins } from "./pins.ts";

/** What the lock has to hold so that a later run gives the same names. What vanished is not in it. */
export function pinsOf(
  names: Names,
  keys: ModelKeys,
  naming: Pins["naming"],
): Pins {
  const keyed = [...names.models].map(
    ([id, model]) => [keys.of.get(id)!, model] as const,
  );
  const members = commonNames(
    keyed.flatMap(([owner, model]) =>
      [...model.members].map(([thing, name]) => ({ owner, thing, name })),
    ),
  );
  const values = commonNames<EnumConstant>(
    keyed.flatMap(([owner, model]) =>
      [...model.keys].map(([thing, name]) => ({ owner, thing, name })),
    ),
  );
  return {
    naming,
    client: names.client,
    models: new Map(
      keyed.map(([key, model]) => [
        key,
        modelPin(
          model,
          members.particular.get(key),
          values.particular.get(key),
        ),
      ]),
    ),
    operations: new Map(
      [...names.operations].map(([id, operation]) => [
        id,
        operationPin(operation, members.common),
      ]),
    ),
    members: new Map(
      [...members.common].filter(
        ([wireName, name]) => !isSafe(wireName, name, naming),
      ),
    ),
    keys: values.common,
  };
}

/** A member that is called as its wire name, and could not be called otherwise, needs no pin. */
function isSafe(
  wireName: string,
  name: string,
  naming: Pins["naming"],
): boolean {
  return wireName === name && plainMemberName(wireName, naming) === name;
}

function modelPin(
  { type, error, guard, schema, file }: ModelNames,
  members: ReadonlyMap<string, string> = new Map(),
  keys: ReadonlyMap<EnumConstant, string> = new Map(),
): ModelPin {
  return {
    type,
    error,
    guard: guard === `is${type}` ? undefined : guard,
    schema: schema === plainSchemaName(type) ? undefined : schema,
    file: file === plainFileName([type]) ? undefined : file,
    members,
    keys,
  };
}

function operationPin(
  names: OperationNames,
  common: ReadonlyMap<string, string>,
): OperationPin {
  const { type, resource, method, request, errors } = names;
  return {
    function: names.function,
    type: type === capitalize(names.function) ? undefined : type,
    resource,
    method,
    shape: request.shape,
    body: request.body === "body" ? undefined : request.body,
    parameters: request.parameters,
    members: new Map(
      [...request.members].filter(
        ([wireName, name]) => name !== common.get(wireName),
      ),
    ),
    errors,
  };
}
