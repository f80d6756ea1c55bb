import { child, type Node } from "../openapi/node.ts";
import { has, wrongType } from "../openapi/read.ts";
import type { CalledAfter, Type } from "./types.ts";
import { arrayType } from "./arrays.ts";
import { essenceOf, kindOf } from "./media.ts";
import { objectKeywords, objectType } from "./objects.ts";
import { notesOf } from "./notes.ts";
import { typeOf, type SchemaReader } from "./schemas.ts";
import { unionOfTypes } from "./unions.ts";

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
    .map(([name, index], _, { length }) =>
      name === "object" && length > 1
        ? objectAmongTypes(schema, place, reader)
        : typeNamed(name, child(stated, index), schema, place, reader),
    );
  if (types.length === 0) return { kind: "null" };
  const notes = notesOf(schema, reader);
  const identity = { node: schema, calledAfter: place, notes };
  return unionOfTypes(types, identity, reader);
}

/** The name of the schema is that of the whole: an object that it can be has another. */
function objectAmongTypes(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const identity = { ...schema, pointer: `${schema.pointer}/properties` };
  const called = { kind: "variant", of: place, hint: "Object" } as const;
  return objectType(schema, place, reader, { identity, called });
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
  switch (name) {
    case "string":
      return isBinary(schema, child(schema, "format")?.value)
        ? { kind: "binary" }
        : textType(formatOf(schema), schema, place, reader);
    case "integer":
      return { kind: "number", integer: true, format: formatOf(schema) };
    case "number":
      return { kind: "number", integer: false, format: formatOf(schema) };
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

/**
 * The format of a text or number. An extension names one where the document's own says too little: an
 * overlay can set it. Texts that hold encoded bytes have the encoding for a format (OpenAPI 3.1.1,
 * 4.8.24.2).
 */
function formatOf(schema: Node): string | undefined {
  return ["x-sdkwright-format", "format", "contentEncoding"]
    .map((keyword) => child(schema, keyword)?.value)
    .find((format) => typeof format === "string");
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
  if (hasOneOf(schema, objectKeywords)) {
    return objectType(schema, place, reader);
  }
  if (hasOneOf(schema, ["items", "prefixItems", "unevaluatedItems"])) {
    return arrayType(schema, place, reader);
  }
  const format = child(schema, "format")?.value;
  if (isBinary(schema, format)) return { kind: "binary" };
  return has(schema, "contentSchema")
    ? textType(undefined, schema, place, reader)
    : { kind: "unknown" };
}

/** A text, which may be JSON of a type that is told (JSON Schema 2020-12 validation, 8.5). */
function textType(
  format: string | undefined,
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const mediaType = child(schema, "contentMediaType")?.value;
  const content = child(schema, "contentSchema");
  const isJson =
    typeof mediaType === "string" && kindOf(essenceOf(mediaType)) === "json";
  return isJson && content && !has(schema, "contentEncoding")
    ? { kind: "string", format, json: typeOf(content, place, reader) }
    : { kind: "string", format };
}

function hasOneOf(schema: Node, keywords: readonly string[]): boolean {
  return keywords.some((keyword) => has(schema, keyword));
}

/** 3.0: `format: binary`; 3.1: a media type without an encoding, unless texts have it. */
function isBinary(schema: Node, format: unknown): boolean {
  if (format === "binary") return true;
  const mediaType = child(schema, "contentMediaType")?.value;
  return (
    typeof mediaType === "string" &&
    !has(schema, "contentEncoding") &&
    kindOf(essenceOf(mediaType)) === "binary"
  );
}
