import { checkKeywords } from "../openapi/keywords/check.ts";
import type { Node } from "../openapi/node.ts";
import { has, isObject } from "../openapi/read.ts";
import type { CalledAfter, Type } from "./types.ts";
import { calledAfterPlace } from "./called-after.ts";
import { binds, calledWhenBound, entered, readerFor } from "./dynamic.ts";
import { stripNull } from "./intersect.ts";
import { intersectionType } from "./intersections.ts";
import { limited } from "./limits.ts";
import { notesOf } from "./notes.ts";
import { isNullable, isNullableReference, nullable } from "./nullability.ts";
import {
  declare,
  idOf,
  originOf,
  typeOf,
  withoutNull,
  type SchemaReader,
} from "./schemas.ts";
import { hasStructure } from "./structure.ts";

/** A reference stays a reference; in 3.1 keywords beside it apply too, as in an `allOf`. */
export function referenceType(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const target = targetOf(schema, reader);
  if (!target) return { kind: "unknown" };
  if (reader.document.version.siblings && hasStructure(schema)) {
    const type = intersectionType(schema, place, reader);
    return isNullableReference(schema, reader) ? nullable(type) : type;
  }
  const declared = declaredType(target, reader);
  const { siblings } = reader.document.version;
  const type = siblings ? limited(declared, schema, reader) : declared;
  return isNullable(schema, reader) ? nullable(type) : type;
}

/**
 * What a reference leads to. In 3.1 that may be a reference again which other keywords stand beside, or
 * anchors for what it refers to: then it is a schema of its own.
 */
export function targetOf(
  schema: Node,
  { document, report }: SchemaReader,
): Node | undefined {
  const { references, version } = document;
  const last = references.follow(schema, report);
  if (!last || !version.siblings) return last;
  let node = references.target(schema, report);
  while (node && has(node, "$ref") && !hasStructure(node) && !binds(node)) {
    node = references.target(node, report);
  }
  return node;
}

/** The type of a schema that is referred to: it is declared, so that it has its name everywhere. */
export function declaredType(target: Node, from: SchemaReader): Type {
  const reader = readerFor(target, from);
  checkKeywords(target, "schema", reader);
  const called = calledAfterPlace(target, "schemas", reader);
  const place = calledWhenBound(called, reader);
  if (!isObject(target.value)) return typeOf(target, place, reader);
  const id = idOf(target, reader);
  const reference: Type = { kind: "reference", model: id };
  const { models } = reader;
  if (models.referred.has(id) || models.isPending(id)) return reference;
  reader.models.referred.add(id);
  const within = entered(target, reader);
  const type = has(target, "$ref")
    ? stripNull(referenceType(target, place, within))
    : withoutNull(target, place, within);
  const isItself = type.kind === "reference" && type.model === id;
  if (isItself && reader.models.drafts.has(id)) return reference;
  if (isItself) reader.report.add("reference-cycle", target, { ref: id });
  return declareAlias(target, place, isItself ? unknown : type, reader);
}

const unknown: Type = { kind: "unknown" };

/** Gives a type the name of the schema that it was read from. */
export function declareAlias(
  schema: Node,
  calledAfter: CalledAfter,
  type: Type,
  reader: SchemaReader,
): Type {
  return declare(schema, reader, (id) => ({
    kind: "alias",
    id,
    calledAfter,
    notes: notesOf(schema, reader),
    origin: originOf(schema),
    type,
  }));
}
