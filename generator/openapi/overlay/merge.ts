import { isObject } from "../read.ts";
import type { Assembly, Part } from "./assembly.ts";

/** Tells that two values cannot be brought together. */
export type TellUnfit = (target: Part, patch: Part) => void;

/**
 * The target with what is written over it (Overlay 1.1.0, Action Object): objects are merged member
 * by member, arrays concatenated, other values replaced. What does not fit stays, and is told.
 */
export function merge(
  target: Part,
  patch: Part,
  assembly: Assembly,
  tell: TellUnfit,
): Part {
  const kind = kindOf(target.value);
  if (kind !== kindOf(patch.value)) {
    tell(target, patch);
    return target;
  }
  switch (kind) {
    case "object":
      return {
        ...target,
        value: mergedObject(target, patch, assembly, tell),
      };
    case "array":
      return append(target, patch, assembly);
    case "primitive":
      return patch;
  }
}

/** The array with the items of another behind its own, or with a value that is no array. */
export function append(target: Part, patch: Part, assembly: Assembly): Part {
  const added = Array.isArray(patch.value) ? assembly.items(patch) : [patch];
  const items = [...assembly.items(target), ...added];
  return { ...target, value: assembly.array(items) };
}

function mergedObject(
  target: Part,
  patch: Part,
  assembly: Assembly,
  tell: TellUnfit,
): unknown {
  const members = new Map(assembly.members(target));
  for (const [key, added] of assembly.members(patch)) {
    const own = members.get(key);
    members.set(key, own ? merge(own, added, assembly, tell) : added);
  }
  return assembly.object(members);
}

/** What decides how two values are brought together. */
export type ValueKind = "object" | "array" | "primitive";

export function kindOf(value: unknown): ValueKind {
  if (Array.isArray(value)) return "array";
  return isObject(value) ? "object" : "primitive";
}

/** With its article, for a sentence. */
export function nameOfKind(value: unknown): string {
  const kind = kindOf(value);
  return kind === "primitive" ? "a plain value" : `an ${kind}`;
}
