import { child, items, type Node } from "../openapi/node.ts";
import { has, isObject } from "../openapi/read.ts";
import { limitsOf } from "./notes.ts";
import { idOf, type SchemaReader } from "./schemas.ts";
import { isStructural } from "./structure.ts";
import type { Type } from "./types.ts";

/**
 * A type with what its schema demands of values beside it (JSON Schema 2020-12 validation, 6.2 to 6.5),
 * also in parts of `allOf` that say nothing else. What becomes a model has its limits in its notes.
 */
export function limited(type: Type, schema: Node, reader: SchemaReader): Type {
  if (type.kind === "reference" && type.model === idOf(schema, reader)) {
    return type;
  }
  const all = child(schema, "allOf");
  const parts = all && Array.isArray(all.value) ? items(all) : [];
  const silent = parts.filter(
    (part) => isObject(part.value) && !has(part, "$ref") && !isStructural(part),
  );
  return withLimits(
    type,
    [schema, ...silent].flatMap((node) => [...limitsOf(node)]),
  );
}

/** What two types of one kind demand together. */
export function withBoth(type: Type, other: Type): Type {
  return withLimits(type, [...(other.limits ?? [])]);
}

/** The type as it is where others like it demand something else. */
export function withoutLimits(type: Type): Type {
  const { limits: _, ...rest } = type;
  return rest;
}

function withLimits(
  type: Type,
  added: readonly (readonly [string, unknown])[],
): Type {
  const limits = new Map(type.limits ?? []);
  for (const [keyword, limit] of added) {
    if (!told.has(keyword)) limits.set(keyword, limit as never);
  }
  return limits.size === 0 ? type : { ...type, limits };
}

/** Said by the type itself, or of what a text holds. */
const told = new Set([
  "format",
  "contentEncoding",
  "contentMediaType",
  "dependentRequired",
]);
