import { child, type Node } from "../openapi/node.ts";
import { list } from "../openapi/read.ts";
import type { CalledAfter, Type } from "./types.ts";
import { typeOf, type SchemaReader } from "./schemas.ts";

/**
 * An array, or a tuple where `prefixItems` lists its first items (JSON Schema 2020-12, 10.3.1). These
 * are required, as authors mean it who list them, unless `minItems` says that fewer are enough.
 */
export function arrayType(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const item = itemPlace(place);
  const items = child(schema, "items") ?? child(schema, "unevaluatedItems");
  const rest = items ? typeOf(items, item, reader) : undefined;
  const most = countIn(schema, "maxItems") ?? Infinity;
  const prefix = list(schema, "prefixItems", reader.report).slice(0, most);
  if (prefix.length === 0) {
    return { kind: "array", items: rest ?? { kind: "unknown" } };
  }
  const isWhole = rest?.kind === "never" || most <= prefix.length;
  const least = countIn(schema, "minItems") ?? prefix.length;
  return {
    kind: "tuple",
    items: prefix.map((node) => typeOf(node, item, reader)),
    required: Math.min(least, prefix.length),
    rest: isWhole ? undefined : (rest ?? { kind: "unknown" }),
  };
}

function countIn(
  schema: Node,
  keyword: "minItems" | "maxItems",
): number | undefined {
  const count = child(schema, keyword)?.value;
  return typeof count === "number" ? count : undefined;
}

/** Items of a member's array are called after the member: a list of `roles` holds `UserRoles` items. */
export function itemPlace(place: CalledAfter): CalledAfter {
  const named = place.kind === "member" || place.kind === "parameter";
  return named ? place : { kind: "item", of: place };
}
