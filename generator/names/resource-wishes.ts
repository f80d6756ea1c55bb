import type { Operation } from "../api/api.ts";
import type { NameOverrides } from "../config/options.ts";
import { memberName } from "./casing.ts";
import type { Strength } from "./claim.ts";
import type { Pins } from "./pins.ts";

/** The resources that an operation asks to be in, outermost first, and how strongly. */
export interface Wish {
  readonly operation: Operation;
  /** Below the resource that is being filled. */
  readonly path: readonly string[];
  readonly strength: Strength;
}

/** By the config, the lock, the document, or else by tag and path. */
export function wishOf(
  operation: Operation,
  overrides: NameOverrides["operations"],
  pins: Pins["operations"],
): Wish {
  const configured = overrides[operation.id]?.resource;
  if (configured !== undefined) {
    return { operation, path: segmentsOf(configured), strength: "configured" };
  }
  const pin = pins.get(operation.id);
  if (pin)
    return { operation, path: pin.resource.split("."), strength: "pinned" };
  const declared = segmentsOf(operation.declared.group ?? "");
  if (declared.length > 0)
    return { operation, path: declared, strength: "derived" };
  return {
    operation,
    path: groupOf(operation).map(memberName),
    strength: "derived",
  };
}

function segmentsOf(group: string): readonly string[] {
  const segments = group.split(".").filter((segment) => segment.trim() !== "");
  return segments.map(memberName);
}

/** The tag, within those it belongs to; else the first segment of the path that is no parameter. */
function groupOf({ group, path }: Operation): readonly string[] {
  if (group.length > 0) return group;
  const segment = path
    .split("/")
    .find((each) => each !== "" && !each.startsWith("{"));
  return [segment ?? "api"];
}
