import { child, type Node } from "../openapi/node.ts";
import type { ModelId } from "./api.ts";
import type { Models } from "./models.ts";

/** Keeps what a document says of unknown values (`x-speakeasy-unknown-values`). */
export function noteOpenness(schema: Node, id: ModelId, models: Models): void {
  const stated = child(schema, "x-speakeasy-unknown-values")?.value;
  if (stated === "allow") models.declaredOpen.set(id, true);
  if (stated === "disallow") models.declaredOpen.set(id, false);
}
