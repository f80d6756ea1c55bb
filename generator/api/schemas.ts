import type { Node } from "../openapi/node.ts";
import type { Reading } from "../openapi/document.ts";
import { checkKeywords } from "../openapi/keywords/check.ts";
import { has, isObject, wrongType } from "../openapi/read.ts";
import type { Place } from "../source/place.ts";
import type { CalledAfter, ModelId, Type } from "./types.ts";
import { dynamicType, entered, type DynamicScope } from "./dynamic.ts";
import { constantType } from "./constants.ts";
import { enumType, isEnum } from "./enums.ts";
import { limited } from "./limits.ts";
import type { Draft, Models } from "./models.ts";
import { intersectionType } from "./intersections.ts";
import { typesOf } from "./named-types.ts";
import { isNullable, nullable } from "./nullability.ts";
import { recursiveReference } from "./recursive-references.ts";
import { referenceType } from "./references.ts";
import { hasUnion, isImpossible } from "./structure.ts";
import { polymorphicType } from "./subtypes.ts";
import { unionType } from "./unions.ts";

/** Reads schemas (OpenAPI 3.1.1, 4.8.24) into types, entering models on the way. */
export interface SchemaReader extends Reading {
  readonly models: Models;
  /** Where dynamic anchors are bound. */
  readonly scope?: DynamicScope | undefined;
}

/** The type of a schema. A model that has no name of its own is called after `place`. */
export function typeOf(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  if (schema.value === true) return { kind: "unknown" };
  if (schema.value === false) return { kind: "never" };
  if (!isObject(schema.value)) {
    wrongType(schema, "schema", "an object", reader.report);
    return { kind: "unknown" };
  }
  checkKeywords(schema, "schema", reader);
  const within = entered(schema, reader);
  if (has(schema, "$ref")) return referenceType(schema, place, within);
  if (has(schema, "$dynamicRef")) return dynamicType(schema, place, within);
  const recursive = recursiveReference(schema, reader);
  if (recursive) return referenceType(recursive, place, reader);
  const type = withoutNull(schema, place, within);
  return isNullable(schema, reader) ? nullable(type) : type;
}

/** Declares a model for a schema and refers to it. */
export function declare(
  schema: Node,
  reader: SchemaReader,
  read: (id: ModelId) => Draft,
): Type {
  const id = idOf(schema, reader);
  reader.models.declare(id, () => read(id));
  return { kind: "reference", model: id };
}

/** The id of the model that is made of a schema. */
export function idOf(schema: Node, { document, scope }: SchemaReader): ModelId {
  return `${document.references.idOf(schema)}${scope?.suffix ?? ""}`;
}

/** A node's place, without its value. */
export function originOf({ file, pointer }: Node): Place {
  return { file, pointer };
}

/** The type, whether or not it may be null too. */
export function withoutNull(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  return limited(unlimited(schema, place, reader), schema, reader);
}

function unlimited(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  if (isImpossible(schema)) return { kind: "never" };
  if (has(schema, "const")) return constantType(schema, place, reader);
  const polymorphic = polymorphicType(schema, place, reader);
  if (polymorphic) return polymorphic;
  if (has(schema, "allOf")) return intersectionType(schema, place, reader);
  if (hasUnion(schema)) return unionType(schema, place, reader);
  if (isEnum(schema)) return enumType(schema, place, reader);
  return typesOf(schema, place, reader);
}
