import { child, type Node } from "../openapi/node.ts";
import { has } from "../openapi/read.ts";
import type { ModelId } from "./types.ts";
import type { Models } from "./models.ts";

/**
 * Keeps what a document says of unknown values: `x-speakeasy-unknown-values`; `x-extensible-enum`,
 * which lists examples; AutoRest's `modelAsString`.
 */
export function noteOpenness(schema: Node, id: ModelId, models: Models): void {
  const stated = child(schema, "x-speakeasy-unknown-values")?.value;
  const extension = child(schema, "x-ms-enum");
  const asString = extension && child(extension, "modelAsString")?.value;
  if (stated === "allow") models.declaredOpen.set(id, true);
  else if (stated === "disallow") models.declaredOpen.set(id, false);
  else if (!has(schema, "enum") && has(schema, "x-extensible-enum")) {
    models.declaredOpen.set(id, true);
  } else if (typeof asString === "boolean") {
    models.declaredOpen.set(id, asString);
  }
}
