import type { Api, Operation, OperationId } from "../api/api.ts";
import type { ModelId } from "../api/types.ts";
import { wantedMemberName, type Naming } from "./member-names.ts";
import type { ModelNames, OperationNames } from "./names.ts";
import {
  errorsWithoutModel,
  failureKey,
  functionKey,
  typesKey,
} from "./operation-claims.ts";
import type { OperationPin, Pins } from "./pins.ts";
import { renaming, type Renaming } from "./renaming.ts";
import { nameRequest, type NamedRequest } from "./request-names.ts";
import { shapeOf } from "./request-shape.ts";
import type { MethodPlace } from "./resource-names.ts";
import type { Scope } from "./scope.ts";

export interface NamedOperations {
  readonly names: ReadonlyMap<OperationId, OperationNames>;
  readonly renamings: readonly Renaming[];
}

export interface OperationNaming {
  readonly naming: Naming;
  /** As the lock holds them. */
  readonly pins: Pins;
  readonly models: ReadonlyMap<ModelId, ModelNames>;
  readonly places: ReadonlyMap<OperationId, MethodPlace>;
  /** The settled names of all exports. */
  readonly exported: Scope;
}

/** Gathers what operations are called, and names the members of their requests. */
export function nameOperations(
  api: Api,
  context: OperationNaming,
): NamedOperations {
  const named = api.operations.map((operation) =>
    nameOperation(operation, api, context),
  );
  return {
    names: new Map(named.map(({ id, names }) => [id, names])),
    renamings: named.flatMap(({ renamings }) => renamings),
  };
}

function nameOperation(
  operation: Operation,
  api: Api,
  context: OperationNaming,
) {
  const { exported, places, pins } = context;
  const { id, origin } = operation;
  const { path, method } = places.get(id)!;
  const request = requestOf(operation, pins.operations.get(id), api, context);
  const failures = [
    ...errorsWithoutModel(operation),
    ...(operation.headers.length > 0 ? ["headers"] : []),
  ];
  const names: OperationNames = {
    function: exported.name(functionKey(id)),
    type: exported.name(typesKey(id)),
    resource: path.join("."),
    method,
    request: request.names,
    errors: new Map(
      failures.map((status) => [status, exported.name(failureKey(id, status))]),
    ),
    headers: headerNames(operation, context.naming),
  };
  const setting = ["names", "operations", id, "function"];
  const renamings = [
    ...renaming("function", exported.get(functionKey(id))!, origin, setting),
    ...renaming("types", exported.get(typesKey(id))!, origin, setting),
    ...failures.flatMap((status) =>
      renaming("error", exported.get(failureKey(id, status))!, origin, setting),
    ),
    ...request.renamings,
  ];
  return { id, names, renamings };
}

/** Headers whose names come to be the same keep those they have on the wire. */
function headerNames(
  { headers }: Operation,
  naming: Naming,
): ReadonlyMap<string, string> {
  const wanted = headers.map((header) => wantedMemberName(header, naming));
  return new Map(
    headers.map(({ name }, index) => {
      const own = wanted[index]!;
      const isAlone = wanted.filter((other) => other === own).length === 1;
      return [name, isAlone && own !== "" ? own : name];
    }),
  );
}

function requestOf(
  operation: Operation,
  pin: OperationPin | undefined,
  { models }: Api,
  context: OperationNaming,
): NamedRequest {
  const shaped = shapeOf(operation, pin?.shape, models);
  const { naming, pins } = context;
  const memberNames =
    shaped.shape === "flat"
      ? context.models.get(shaped.model.id)!.members
      : new Map();
  const request = nameRequest(operation, shaped, memberNames, naming, {
    pin: pins.naming === naming ? pin : undefined,
    members: pins.members,
  });
  const isBroken = pin?.shape === "flat" && shaped.shape === "body";
  return isBroken
    ? { ...request, renamings: [...request.renamings, reshaped(operation)] }
    : request;
}

/** Callers gave the members side by side; there are none to give any more. */
function reshaped({ body, origin }: Operation): Renaming {
  return {
    thing: "shape",
    place: body?.origin ?? origin,
    wanted: "flat",
    given: "body",
    conflict: { kind: "invalid" },
    wasPinned: true,
    setting: undefined,
  };
}
