import type { Api, Operation } from "../api/api.ts";
import type { CalledAfter, Model, ModelId } from "../api/types.ts";
import type { Names } from "../names/names.ts";
import { operationsModule } from "./context.ts";

/** Where payloads of webhooks stand that have no name of their own. */
export const webhooksModule = "webhooks";

/**
 * The module that declares each model: a component's with all that is called after it; what belongs
 * to an operation stands beside the operation.
 */
export function homesOf(api: Api, names: Names): ReadonlyMap<ModelId, string> {
  const operations = new Map(
    api.operations.map((operation) => [operation.id, operation]),
  );
  const groups = groupByRoot(api);
  const homes = new Map<ModelId, string>();
  for (const group of groups.values()) {
    const module = moduleOf(group, names, operations);
    for (const { id } of group) homes.set(id, module);
  }
  return homes;
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
  names: Names,
  operations: ReadonlyMap<string, Operation>,
): string {
  const root = rootOf(group[0]!.calledAfter);
  if (root.kind === "webhook") return webhooksModule;
  const operation = root.kind !== "component" && operations.get(root.operation);
  if (operation) return operationsModule(operation, { names });
  const head = group.find(
    ({ calledAfter }) => calledAfter.kind === "component",
  );
  return `models/${names.models.get((head ?? group[0]!).id)!.file}`;
}

type Root = Exclude<CalledAfter, { readonly of: CalledAfter }>;

function rootOf(place: CalledAfter): Root {
  return "of" in place ? rootOf(place.of) : place;
}
