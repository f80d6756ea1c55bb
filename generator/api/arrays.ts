import { child, type Node } from "../openapi/node.ts";
import { list } from "../openapi/read.ts";
import type { CalledAfter, Type } from "./api.ts";
import { typeOf, type SchemaReader } from "./schemas.ts";

/** An array, or a tuple where `prefixItems` lists its first items (JSON Schema 2020-12, 10.3.1). */
export function arrayType(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const item = itemPlace(place);
  const items = child(schema, "items");
  const rest = items ? typeOf(items, item, reader) : undefined;
  const prefix = list(schema, "prefixItems", reader.report);
  if (prefix.length === 0) {
    return { kind: "array", items: rest ?? { kind: "unknown" } };
  }
  return {
    kind: "tuple",
    items: prefix.map((node) => typeOf(node, item, reader)),
    rest: rest?.kind === "never" ? undefined : (rest ?? { kind: "unknown" }),
  };
}

/** Items of a member's array are called after the member: a list of `roles` holds `UserRoles` items. */
function itemPlace(place: CalledAfter): CalledAfter {
  const named = place.kind === "member" || place.kind === "parameter";
  return named ? place : { kind: "item", of: place };
}
