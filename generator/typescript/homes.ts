import type { Api, Operation } from "../api/api.ts";
import type { CalledAfter, Model, ModelId } from "../api/types.ts";
import type { Names } from "../names/names.ts";
import {
  type Context,
  type EmissionOptions,
  modelNames,
  operationNames,
  operationsModule,
} from "./context.ts";

/** Where payloads of webhooks stand that have no name of their own. */
export const webhooksModule = "webhooks";

/** Where the enums of components stand. They alone exist at run time: a module that holds types is never loaded. */
export const enumsModule = "enums";

/**
 * The module that declares each model: a component's with all that is called after it, but for its
 * enums; what belongs to an operation stands beside the operation.
 */
export function homesOf(
  api: Api,
  names: Names,
  options: EmissionOptions,
): ReadonlyMap<ModelId, string> {
  const operations = new Map(
    api.operations.map((operation) => [operation.id, operation]),
  );
  const groups = groupByRoot(api);
  const homes = new Map<ModelId, string>();
  for (const group of groups.values()) {
    const module = moduleOf(group, operations, { names, options });
    const isLoaded = !module.startsWith("models/");
    for (const { id, kind } of group) {
      homes.set(id, kind === "enum" && !isLoaded ? enumsModule : module);
    }
  }
  return homes;
}

/** The resource beside whose functions a model stands, where it belongs to an operation. */
export function resourceOf(
  { calledAfter }: Model,
  context: Pick<Context, "names">,
): string | undefined {
  const root = rootOf(calledAfter);
  if (root.kind === "component" || root.kind === "webhook") return undefined;
  return operationNames(root.operation, context).resource;
}

function groupByRoot(api: Api): ReadonlyMap<string, readonly Model[]> {
  const groups = new Map<string, Model[]>();
  for (const model of api.models.values()) {
    const key = JSON.stringify(rootOf(model.calledAfter));
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(model);
  }
  return groups;
}

function moduleOf(
  group: readonly Model[],
  operations: ReadonlyMap<string, Operation>,
  context: Pick<Context, "names" | "options">,
): string {
  const root = rootOf(group[0]!.calledAfter);
  if (root.kind === "webhook") return webhooksModule;
  const operation = root.kind !== "component" && operations.get(root.operation);
  if (operation) return operationsModule(operation, context);
  const head = group.find(
    ({ calledAfter }) => calledAfter.kind === "component",
  );
  return `models/${modelNames((head ?? group[0]!).id, context).file}`;
}

type Root = Exclude<CalledAfter, { readonly of: CalledAfter }>;

function rootOf(place: CalledAfter): Root {
  return "of" in place ? rootOf(place.of) : place;
}
