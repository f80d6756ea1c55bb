import type { Place } from "../source/place.ts";
import type { Conflict, Settled } from "./claim.ts";

/** A thing that could not have the name it should have. */
export interface Renaming {
  readonly thing:
    | "client"
    | "model"
    | "error"
    | "guard"
    | "schema"
    | "function"
    | "types"
    | "resource"
    | "method"
    | "parameter"
    | "member"
    | "body"
    | "shape"
    | "key";
  /** Undefined for the client, which is called after the document's title. */
  readonly place: Place | undefined;
  readonly wanted: string;
  readonly given: string;
  readonly conflict: Conflict;
  /** Whether `wanted` is what the lock pins, so that users of the SDK must change their code. */
  readonly wasPinned: boolean;
  /** The option of the config that settles it: `["names", "models", "Error"]`; undefined where there is none. */
  readonly setting: readonly string[] | undefined;
}

/** What there is to say of a name that was settled; nothing where it is the one that was wanted. */
export function renaming(
  thing: Renaming["thing"],
  settled: Settled,
  place: Place | undefined,
  setting?: readonly string[],
): readonly Renaming[] {
  const { name, wanted, conflict, strength } = settled;
  if (conflict === undefined) return [];
  const wasPinned = strength === "pinned";
  return [{ thing, place, wanted, given: name, conflict, wasPinned, setting }];
}
