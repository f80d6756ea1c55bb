import type { Api } from "../api/api.ts";
import type { Target } from "../config/options.ts";
import { typeName } from "./casing.ts";
import { strongest, type Claim } from "./claim.ts";
import { errorModels } from "./error-models.ts";
import { modelClaims } from "./model-claims.ts";
import type { ModelKeys } from "./model-keys.ts";
import { operationClaims } from "./operation-claims.ts";
import type { Pins } from "./pins.ts";
import { RESERVED_EXPORTS } from "./reserved.ts";
import { resourceClassClaims } from "./resource-classes.ts";
import { Scope } from "./scope.ts";

/** The options that names depend on. */
export type NamingOptions = Pick<
  Target,
  "naming" | "client" | "names" | "checks"
>;

/** Settles all names that one SDK exports: types, classes, functions and the client share a scope. */
export function nameExports(
  api: Api,
  keys: ModelKeys,
  { client, names, checks }: NamingOptions,
  pins: Pins,
): Scope {
  const scope = new Scope({ reserved: RESERVED_EXPORTS });
  const models = {
    keys,
    errors: errorModels(api),
    overrides: names.models,
    pins: pins.models,
    checks,
    scope,
  };
  const operations = {
    overrides: names.operations,
    pins: pins.operations,
    scope,
  };
  const pinnedPaths = api.operations.flatMap(({ id }) => {
    const pin = pins.operations.get(id);
    return pin && names.operations[id]?.resource === undefined
      ? [pin.resource.split(".")]
      : [];
  });
  scope.settle([
    clientClaim(api.info.title, client.name, pins.client),
    ...[...api.models.values()].flatMap((model) => modelClaims(model, models)),
    ...api.operations.flatMap((operation) =>
      operationClaims(operation, operations),
    ),
    ...resourceClassClaims(pinnedPaths, "implied"),
  ]);
  return scope;
}

export const CLIENT = "client";

/** The title as it is, but for its case: what is cut from it would have to stay cut. */
function clientClaim(
  title: string,
  configured: string | undefined,
  pinned: string | undefined,
): Claim {
  const name = typeName(title.trim() === "" ? "Api" : title);
  return {
    key: CLIENT,
    label: "the client class",
    strength: strongest(configured, pinned, "declared"),
    order: -1,
    wants: () => configured ?? pinned ?? name,
    otherwise: () => [pinned ?? name, name, `${name}Client`, `${name}Api`],
    takes: (client) => [client, `${client}Options`],
  };
}
