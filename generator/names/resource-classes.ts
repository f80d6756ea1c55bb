import { capitalize, join } from "./casing.ts";
import type { Claim, Strength } from "./claim.ts";
import { nameFiles } from "./file-names.ts";
import type { ResourceNames } from "./names.ts";
import type { Scope } from "./scope.ts";

/** Claims to the class names of resources, and of those that hold them. */
export function resourceClassClaims(
  paths: readonly (readonly string[])[],
  strength: Strength,
): readonly Claim[] {
  return withHolders(paths).map((path) => {
    const name = path.map(capitalize).reduce(join);
    return {
      key: resourceKey(path),
      label: `the resource ${path.join(".")}`,
      strength,
      order: AFTER_TYPES,
      wants: () => join(name, "Resource"),
      otherwise: () => [join(name, "Methods")],
    };
  });
}

/** Classes are not exported: they come last, but those of resources that were there before. */
const AFTER_TYPES = 2_000_000;

/** What resources are called, by path. Those of `pinnedPaths` were there before. */
export function nameResources(
  paths: readonly (readonly string[])[],
  scope: Scope,
): ReadonlyMap<string, ResourceNames> {
  const all = withHolders(paths);
  const isOld = (path: readonly string[]): boolean =>
    scope.get(resourceKey(path)) !== undefined;
  const old = all.filter(isOld);
  const fresh = all.filter((path) => !isOld(path));
  scope.settle(resourceClassClaims(fresh, "derived"));
  const files = nameFiles(
    all.map((path) => ({
      key: path.join("."),
      parts: path,
      pinned: undefined,
      isOld: old.includes(path),
    })),
  );
  return new Map(
    all.map((path) => {
      const key = path.join(".");
      return [
        key,
        { path, type: scope.name(resourceKey(path)), file: files.get(key)! },
      ];
    }),
  );
}

function resourceKey(path: readonly string[]): string {
  return `resource ${path.join(".")}`;
}

/** `billing.plans` stands in `billing`, whether or not that has methods; each once, by name. */
function withHolders(
  paths: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const all = new Map<string, readonly string[]>();
  for (const path of paths) {
    path.forEach((_, index) => {
      const holder = path.slice(0, index + 1);
      all.set(holder.join("."), holder);
    });
  }
  return [...all.keys()].sort().map((key) => all.get(key)!);
}
