import { child, children, type Node } from "../openapi/node.ts";
import { has, object } from "../openapi/read.ts";
import { noNotes, type CalledAfter, type Type } from "./types.ts";
import type { Models } from "./models.ts";
import { nullable } from "./nullability.ts";
import { typeOf, type SchemaReader } from "./schemas.ts";
import { unionOfTypes } from "./unions.ts";
import { variantPlace } from "./variant-places.ts";

/**
 * The type of members that are not listed: of those whose names match a pattern, and of all others
 * (JSON Schema 2020-12, 10.3.2, 11.3). TypeScript knows no patterns, so it is a union. Undefined where
 * the schema does not speak of such members.
 */
export function othersOf(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type | undefined {
  const patterns = object(schema, "patternProperties", reader.report);
  const matched = patterns
    ? children(patterns)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, node]) => node)
    : [];
  const stated =
    child(schema, "additionalProperties") ??
    child(schema, "unevaluatedProperties");
  if (matched.length === 0) return stated && typeOf(stated, place, reader);
  const nodes = [...matched, ...(stated ? [stated] : [])].filter(
    ({ value }) => value !== false,
  );
  if (nodes.length === 0) return { kind: "never" };
  const types = nodes.map((node) =>
    typeOf(node, nodes.length > 1 ? variantPlace(node, place) : place, reader),
  );
  const isNullable = types.some(
    ({ kind }) => kind === "nullable" || kind === "null",
  );
  const node = {
    ...schema,
    pointer: `${schema.pointer}/patternProperties`,
  };
  const identity = { node, calledAfter: place, notes: noNotes };
  const union = unionOfTypes(types, identity, reader);
  return isNullable ? nullable(union) : union;
}

/** The names that the members of a map can have, where they are listed (JSON Schema 2020-12, 10.3.2.4). */
export function keysOf(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type | undefined {
  const names = child(schema, "propertyNames");
  if (!names || names.value === true) return undefined;
  if (!isListed(names, reader)) return undefined;
  const called = { kind: "variant", of: place, hint: "Key" } as const;
  const type = typeOf(names, called, reader);
  return isNames(type, reader.models) ? type : undefined;
}

/** A pattern or a length says nothing that a type could, and is not to be read as a type. */
function isListed(names: Node, reader: SchemaReader): boolean {
  const target = reader.document.references.follow(names, reader.report);
  return (
    target !== undefined &&
    (target.value === false ||
      ["enum", "const", "oneOf", "anyOf", "allOf"].some((key) =>
        has(target, key),
      ))
  );
}

function isNames(type: Type, models: Models): boolean {
  switch (type.kind) {
    case "never":
      return true;
    case "literal":
      return typeof type.value === "string";
    case "union":
      return type.variants.every((variant) => isNames(variant, models));
    case "reference": {
      const draft = models.drafts.get(type.model);
      if (draft?.kind === "alias") return isNames(draft.type, models);
      return (
        draft?.kind === "enum" &&
        draft.values.every(({ value }) => typeof value === "string")
      );
    }
    default:
      return false;
  }
}
