import { child, type Node } from "../openapi/node.ts";
import { entries, flag, isObject, texts } from "../openapi/read.ts";
import type { CalledAfter, Member, Type } from "./api.ts";
import { notesOf } from "./notes.ts";
import { declare, originOf, typeOf, type SchemaReader } from "./schemas.ts";

/** The members of one schema object, before they are joined with those of other parts. */
export interface Members {
  readonly members: readonly Member[];
  readonly additional: Type | undefined;
  /** Names that must be present, listed here or in another part. */
  readonly required: readonly string[];
}

/**
 * An object. With listed members it is a model; without, a map (JSON Schema 2020-12, 10.3.2).
 */
export function objectType(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const properties = child(schema, "properties");
  if (!isObject(properties?.value) || isEmpty(properties.value)) {
    return { kind: "map", values: mapValues(schema, place, reader) };
  }
  return declare(schema, reader, (id) => {
    const { members, additional } = membersOf(schema, place, reader);
    return {
      kind: "object",
      id,
      calledAfter: place,
      notes: notesOf(schema, reader),
      origin: originOf(schema),
      members,
      additional,
    };
  });
}

/** The members that a schema itself lists. */
export function membersOf(
  schema: Node,
  of: CalledAfter,
  reader: SchemaReader,
): Members {
  const { report } = reader;
  const required = texts(schema, "required", report);
  const isRequired = new Set(required);
  const members = entries(schema, "properties", report).map(
    ([name, property]): Member => ({
      name,
      required: isRequired.has(name),
      type: typeOf(property, { kind: "member", of, name }, reader),
      readOnly: flag(property, "readOnly", report) ?? false,
      writeOnly: flag(property, "writeOnly", report) ?? false,
      notes: notesOf(property, reader),
      origin: originOf(property),
    }),
  );
  const stated = child(schema, "additionalProperties");
  return {
    members,
    required,
    additional:
      stated === undefined
        ? undefined
        : typeOf(stated, { kind: "value", of }, reader),
  };
}

function mapValues(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const stated = child(schema, "additionalProperties");
  if (stated === undefined) return { kind: "unknown" };
  return typeOf(stated, valuePlace(place), reader);
}

/** Values of a member's map are called after the member. */
function valuePlace(place: CalledAfter): CalledAfter {
  return place.kind === "member" ? place : { kind: "value", of: place };
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}
