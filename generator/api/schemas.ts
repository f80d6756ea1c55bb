import { child, items, type Node } from "../openapi/node.ts";
import type { Reading } from "../openapi/document.ts";
import { flag, has, isObject, wrongType } from "../openapi/read.ts";
import type { Place } from "../source/place.ts";
import type { CalledAfter, ModelId, Type } from "./api.ts";
import { arrayType } from "./arrays.ts";
import { enumType } from "./enums.ts";
import type { Draft, Models } from "./models.ts";
import { intersectionType } from "./intersections.ts";
import { objectType } from "./objects.ts";
import { referenceType } from "./references.ts";
import { unionType } from "./unions.ts";

/** Reads schemas (OpenAPI 3.1.1, 4.8.24) into types, entering models on the way. */
export interface SchemaReader extends Reading {
  readonly models: Models;
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
  if (has(schema, "$ref")) return referenceType(schema, place, reader);
  const type = withoutNull(schema, place, reader);
  return isNullable(schema, reader) ? nullable(type) : type;
}

/** `T | null`, once. */
export function nullable(of: Type): Type {
  const absorbs = ["nullable", "null", "unknown"].includes(of.kind);
  return absorbs ? of : { kind: "nullable", of };
}

/** Declares a model for a schema and refers to it. */
export function declare(
  schema: Node,
  reader: SchemaReader,
  read: (id: ModelId) => Draft,
): Type {
  const id = reader.document.references.idOf(schema);
  reader.models.declare(id, () => read(id));
  return { kind: "reference", model: id };
}

/**
 * Whether null is among a schema's values: `nullable` (3.0), a `null` in `type` or `enum`, a variant
 * that is null.
 */
export function isNullable(
  schema: Node,
  reader: SchemaReader,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (!isObject(schema.value)) return false;
  const { type, enum: values } = schema.value;
  if (has(schema, "$ref")) {
    const target = reader.document.references.follow(schema, reader.report);
    const id = target && reader.document.references.idOf(target);
    if (!target || id === undefined || seen.has(id)) return false;
    return isNullable(target, reader, new Set([...seen, id]));
  }
  if (flag(schema, "nullable", reader.report) === true) return true;
  if (type === "null" || (Array.isArray(type) && type.includes("null"))) {
    return true;
  }
  if (Array.isArray(values) && values.includes(null) && type === undefined) {
    return true;
  }
  const all = child(schema, "allOf");
  const parts = all ? items(all).filter(isStructural) : [];
  if (parts.length > 0 && type === undefined && !has(schema, "properties")) {
    return parts.every((part) => isNullable(part, reader, seen));
  }
  return ["oneOf", "anyOf"].some((keyword) => {
    const variants = child(schema, keyword);
    return (
      Array.isArray(variants?.value) &&
      variants.value.some((_, index) =>
        isNullable(child(variants, index)!, reader, seen),
      )
    );
  });
}

/** A node's place, without its value. */
export function originOf({ file, pointer }: Node): Place {
  return { file, pointer };
}

/** Keywords that say what a value is, as against what they say about it. */
const structural = [
  "type",
  "properties",
  "additionalProperties",
  "required",
  "items",
  "prefixItems",
  "enum",
  "const",
  "allOf",
  "oneOf",
  "anyOf",
  "$ref",
];

/** Whether a schema says anything of the type; what is no object is to be told of. */
export function isStructural(schema: Node): boolean {
  return !isObject(schema.value) || has(schema, "$ref") || hasStructure(schema);
}

/** Whether a schema says anything of the type, its `$ref` set aside. */
export function hasStructure(schema: Node): boolean {
  return structural.some(
    (keyword) => keyword !== "$ref" && has(schema, keyword),
  );
}

/** The type, whether or not it may be null too. */
export function withoutNull(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  if (has(schema, "const")) return constantType(schema);
  if (has(schema, "allOf")) return intersectionType(schema, place, reader);
  if (has(schema, "oneOf") || has(schema, "anyOf")) {
    return unionType(schema, place, reader);
  }
  if (has(schema, "enum")) return enumType(schema, place, reader);
  return typesOf(schema, place, reader);
}

function constantType(schema: Node): Type {
  const value = child(schema, "const")!.value;
  if (value === null) return { kind: "null" };
  return typeof value === "object"
    ? { kind: "unknown" }
    : { kind: "literal", value: value as string | number | boolean };
}

/** By `type`, which may list several (3.1). */
export function typesOf(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const stated = child(schema, "type");
  if (!Array.isArray(stated?.value)) {
    return typeNamed(stated?.value, stated, schema, place, reader);
  }
  const types = stated.value
    .map((name, index) => [name, index] as const)
    .filter(([name]) => name !== "null")
    .map(([name, index]) =>
      typeNamed(name, child(stated, index), schema, place, reader),
    );
  if (types.length === 0) return { kind: "null" };
  return types.length === 1 ? types[0]! : { kind: "union", variants: types };
}

const typeNames = [
  "string",
  "number",
  "integer",
  "boolean",
  "array",
  "object",
  "null",
];

function typeNamed(
  name: unknown,
  origin: Node | undefined,
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const format = child(schema, "format")?.value;
  const formatName = typeof format === "string" ? format : undefined;
  switch (name) {
    case "string":
      return isBinary(schema, formatName)
        ? { kind: "binary" }
        : { kind: "string", format: formatName };
    case "integer":
      return { kind: "number", integer: true, format: formatName };
    case "number":
      return { kind: "number", integer: false, format: formatName };
    case "boolean":
      return { kind: "boolean" };
    case "null":
      return { kind: "null" };
    case "array":
      return arrayType(schema, place, reader);
    case "object":
      return objectType(schema, place, reader);
    case undefined:
      return untyped(schema, place, reader);
    default:
      tellWrongType(name, origin ?? schema, reader);
      return { kind: "unknown" };
  }
}

/** In YAML, `type: null` is not the type called "null". */
function tellWrongType(
  name: unknown,
  place: Node,
  { report }: SchemaReader,
): void {
  if (typeof name !== "string") wrongType(place, "type", "a string", report);
  else report.addWithHint("unknown-type", place, { type: name }, typeNames);
}

/** Without `type`, other keywords tell what is meant. */
function untyped(schema: Node, place: CalledAfter, reader: SchemaReader): Type {
  if (has(schema, "properties") || has(schema, "additionalProperties")) {
    return objectType(schema, place, reader);
  }
  if (has(schema, "items") || has(schema, "prefixItems")) {
    return arrayType(schema, place, reader);
  }
  const format = child(schema, "format")?.value;
  return format === "binary" ? { kind: "binary" } : { kind: "unknown" };
}

/** 3.0: `format: binary`; 3.1: a media type without an encoding. */
function isBinary(schema: Node, format: string | undefined): boolean {
  if (format === "binary") return true;
  return has(schema, "contentMediaType") && !has(schema, "contentEncoding");
}
