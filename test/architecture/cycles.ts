import { folderOf, type Module } from "./modules.ts";

/**
 * The cycles that lead through more than one folder. A module that may be imported singly, as data
 * may, stands for itself: that two folders know the same data does not tie them to each other.
 */
export function cyclesBetween(
  modules: readonly Module[],
  single: ReadonlySet<string>,
): string[] {
  const nodeOf = (name: string) =>
    single.has(name) || folderOf(name) === "" ? name : `${folderOf(name)}/*`;
  const targets = new Map<string, Set<string>>();
  for (const { name, imports } of modules) {
    const own = targets.get(nodeOf(name)) ?? new Set();
    targets.set(nodeOf(name), own);
    for (const { of, isPackage } of imports)
      if (!isPackage) own.add(nodeOf(of));
  }

  const reached = new Map(
    [...targets.keys()].map((node) => [node, reachable(node, targets)]),
  );
  const cycles = [...targets.keys()].map((node) =>
    [...reached.get(node)!]
      .filter((other) => reached.get(other)?.has(node))
      .sort(),
  );
  const wide = cycles.filter((nodes) => new Set(nodes.map(folderOf)).size > 1);
  return [...new Set(wide.map((nodes) => nodes.join(", ")))];
}

/** All that can be reached from a node; the node itself only by a cycle. */
function reachable(
  start: string,
  targets: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  const found = new Set<string>();
  const open = [start];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const target of targets.get(node) ?? []) {
      if (found.has(target)) continue;
      found.add(target);
      open.push(target);
    }
  }
  return found;
}
