import type { Operation, OperationId } from "../api/api.ts";
import type { NameOverrides } from "../config/options.ts";
import { join, memberName, pascalCase } from "./casing.ts";
import { strongest, type Claim, type Strength } from "./claim.ts";
import { closeness } from "./member-names.ts";
import type { Pins } from "./pins.ts";
import { renaming, type Renaming } from "./renaming.ts";
import { RESERVED_METHODS, RESERVED_RESOURCES } from "./reserved.ts";
import { wishOf, type Wish } from "./resource-wishes.ts";
import { Scope } from "./scope.ts";

export interface ResourceContext {
  readonly overrides: NameOverrides["operations"];
  readonly pins: Pins["operations"];
  /** The function of an operation: what its method is called when it cannot have its own name. */
  readonly functionOf: (id: OperationId) => string;
}

/** Where an operation stands in the tree of resources. */
export interface MethodPlace {
  readonly path: readonly string[];
  readonly method: string;
}

export interface PlacedMethods {
  readonly places: ReadonlyMap<OperationId, MethodPlace>;
  readonly renamings: readonly Renaming[];
}

/** Puts each operation into its resource, as a method. */
export function placeMethods(
  operations: readonly Operation[],
  context: ResourceContext,
): PlacedMethods {
  const wishes = operations.map((operation) =>
    wishOf(operation, context.overrides, context.pins),
  );
  return placeBelow([], wishes, context);
}

/**
 * Methods of a resource and the resources inside of it share a scope. A resource that a method stands
 * in the way of is qualified, unless it was there first.
 */
function placeBelow(
  path: readonly string[],
  wishes: readonly Wish[],
  context: ResourceContext,
): PlacedMethods {
  const methods = wishes.filter((wish) => wish.path.length === 0);
  const inner = wishes.filter((wish) => wish.path.length > 0);
  const groups = groupBy(inner, (wish) => wish.path[0]!);
  const scope = new Scope({
    reserved: path.length === 0 ? RESERVED_RESOURCES : RESERVED_METHODS,
  });
  scope.settle([
    ...methods.map(({ operation }) => methodClaim(operation, path, context)),
    ...[...groups].map(([segment, group]) => resourceClaim(segment, group)),
  ]);
  const below = groupBy(inner, (wish) =>
    scope.name(resourceKey(wish.path[0]!)),
  );
  const parts = [
    ...methods.map(({ operation }) => placed(operation, path, scope)),
    ...[...below].map(([name, group]) => {
      const rest = group.map((wish) => ({ ...wish, path: wish.path.slice(1) }));
      return placeBelow([...path, name], rest, context);
    }),
    ...[...groups].map(([segment, group]) =>
      renamedResource(segment, group, scope),
    ),
  ];
  return {
    places: new Map(parts.flatMap(({ places }) => [...places])),
    renamings: parts.flatMap(({ renamings }) => renamings),
  };
}

function placed(
  { id, origin }: Operation,
  path: readonly string[],
  scope: Scope,
): PlacedMethods {
  const settled = scope.get(methodKey(id))!;
  return {
    places: new Map([[id, { path, method: settled.name }]]),
    renamings: renaming("method", settled, origin, [
      "names",
      "operations",
      id,
      "method",
    ]),
  };
}

/** Told once, at the operation with the smallest id. */
function renamedResource(
  segment: string,
  group: readonly Wish[],
  scope: Scope,
): PlacedMethods {
  const { id, origin } = group
    .map(({ operation }) => operation)
    .reduce((first, each) => (each.id < first.id ? each : first));
  const settled = scope.get(resourceKey(segment))!;
  const setting = ["names", "operations", id, "resource"];
  return {
    places: new Map(),
    renamings: renaming("resource", settled, origin, setting),
  };
}

const methodKey = (id: OperationId): string => `method ${id}`;
const resourceKey = (segment: string): string => `resource ${segment}`;

function methodClaim(
  operation: Operation,
  path: readonly string[],
  { overrides, pins, functionOf }: ResourceContext,
): Claim {
  const { id, declared } = operation;
  const configured = overrides[id]?.method;
  const pinned = pins.get(id)?.method;
  const own = declaredMethod(operation, functionOf);
  return {
    key: methodKey(id),
    label: id,
    strength: strongest(
      configured,
      pinned,
      declared.method === undefined ? "derived" : "declared",
    ),
    order: closeness(declared.method ?? id, own) + (isAtHome(id, path) ? 0 : 3),
    wants: () => configured ?? pinned ?? own,
    otherwise: () => [own, functionOf(id), `${own}Operation`],
  };
}

/** What the document calls the method of an operation. */
export function declaredMethod(
  operation: Operation,
  functionOf: ResourceContext["functionOf"],
): string {
  const { id, declared, variant, hasOperationId } = operation;
  const named =
    declared.method === undefined ? undefined : memberName(declared.method);
  const whole =
    named ??
    plainMethod({ ...operation, id: variant?.of ?? id }, () => functionOf(id));
  return variant && (named ?? hasOperationId)
    ? join(whole, pascalCase(variant.word))
    : whole;
}

/** `pulls/create` in `pulls`, rather than `pull-request-stacks/create`. */
function isAtHome(id: OperationId, path: readonly string[]): boolean {
  const slash = id.lastIndexOf("/");
  return slash > 0 && memberName(id.slice(0, slash)) === path.at(-1);
}

/** The whole operationId; of `repos/get` what follows the slash. */
function plainMethod(
  { id, hasOperationId }: Operation,
  functionOf: ResourceContext["functionOf"],
): string {
  if (!hasOperationId) return functionOf(id);
  return memberName(id.slice(id.lastIndexOf("/") + 1) || id);
}

/** After the methods, unless it is older. Tags that come to one name are one resource. */
function resourceClaim(segment: string, group: readonly Wish[]): Claim {
  const strengths: readonly Strength[] = ["configured", "pinned"];
  const found = strengths.find((each) =>
    group.some(({ strength }) => strength === each),
  );
  return {
    key: resourceKey(segment),
    label: segment,
    strength: found ?? "derived",
    order: 10,
    wants: () => segment,
    otherwise: () => [`${segment}Resource`],
    mark: "resource",
  };
}

function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T) => string,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
