import type { Assembly, Part } from "./assembly.ts";
import { kindOf } from "./merge.ts";
import type { Path } from "./query.ts";

/** What a node becomes; undefined where it goes. */
export type Rewrite = (part: Part) => Part | undefined;

/**
 * The document with all nodes at these paths rewritten, those above first; what is not above or at
 * one of them stays the very same value. Undefined where the root itself goes.
 */
export function rewrite(
  root: Part,
  paths: readonly Path[],
  change: Rewrite,
  assembly: Assembly,
): Part | undefined {
  return rewritten(root, chosenOf(paths), change, assembly);
}

/** The paths as a tree, so that one walk changes all and no index shifts meanwhile. */
interface Chosen {
  isTarget: boolean;
  readonly below: Map<string, Chosen>;
}

function chosenOf(paths: readonly Path[]): Chosen {
  const root: Chosen = { isTarget: false, below: new Map() };
  for (const path of paths) {
    let chosen = root;
    for (const key of path.map(String)) {
      let next = chosen.below.get(key);
      if (!next) {
        next = { isTarget: false, below: new Map() };
        chosen.below.set(key, next);
      }
      chosen = next;
    }
    chosen.isTarget = true;
  }
  return root;
}

function rewritten(
  part: Part,
  { isTarget, below }: Chosen,
  change: Rewrite,
  assembly: Assembly,
): Part | undefined {
  const changed = isTarget ? change(part) : part;
  if (!changed || below.size === 0) return changed;
  const inner = (key: string, member: Part): Part | undefined => {
    const chosen = below.get(key);
    return chosen ? rewritten(member, chosen, change, assembly) : member;
  };
  if (kindOf(changed.value) === "array") {
    const items = assembly
      .items(changed)
      .flatMap((item, index) => inner(String(index), item) ?? []);
    return { ...changed, value: assembly.array(items) };
  }
  const members = assembly
    .members(changed)
    .flatMap(([key, member]): [string, Part][] => {
      const next = inner(key, member);
      return next ? [[key, next]] : [];
    });
  return { ...changed, value: assembly.object(members) };
}
