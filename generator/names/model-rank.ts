import type { CalledAfter, Model } from "../api/types.ts";
import { typeName } from "./casing.ts";
import type { Strength } from "./claim.ts";
import { fileOf, isDeclared } from "./model-place.ts";

/** How strong the claim of a model is by what the document says. */
export interface ModelRank {
  readonly strength: Strength;
  readonly order: number;
}

/** Schemas of the document before those of other files, before other components, before the rest. */
export function rankOf(model: Model): ModelRank {
  const { calledAfter, id } = model;
  const isSchema = isDeclared(model);
  if (model.notes.typeName !== undefined)
    return { strength: "declared", order: 1 };
  if (
    calledAfter.kind !== "component" ||
    !(isSchema || OTHER_SECTIONS.has(calledAfter.section))
  ) {
    return { strength: "derived", order: 10 * depth(calledAfter) };
  }
  const section = isSchema ? (fileOf(id) === "" ? 0 : 2) : 6;
  const isExact = typeName(calledAfter.name) === calledAfter.name;
  return { strength: "declared", order: section + (isExact ? 0 : 1) };
}

/** Components that are no schemas but hold one. */
const OTHER_SECTIONS: ReadonlySet<string> = new Set([
  "headers",
  "parameters",
  "requestBodies",
  "responses",
]);

function depth(place: CalledAfter): number {
  return "of" in place ? 1 + depth(place.of) : 1;
}
