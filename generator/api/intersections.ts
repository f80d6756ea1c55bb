import { child, type Node } from "../openapi/node.ts";
import { has, list } from "../openapi/read.ts";
import type { Place } from "../source/place.ts";
import type { CalledAfter, Member, ModelId, Type } from "./api.ts";
import { intersect, stripNull, type OnConflict } from "./intersect.ts";
import { merged, notesOf } from "./notes.ts";
import type { Reentrant } from "./models.ts";
import { membersOf, type Members } from "./objects.ts";
import {
  declare,
  isStructural,
  originOf,
  typeOf,
  typesOf,
  type SchemaReader,
} from "./schemas.ts";
import { calledAfterPlace, declareAlias } from "./references.ts";
import { unionParts } from "./unions.ts";

/**
 * `allOf` together with the keywords beside it (JSON Schema 2020-12, 10.2.1.1). Objects become one
 * object with the members of all; a single part stays what it is; what cannot be joined is an
 * intersection.
 */
export function intersectionType(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const { intersections } = reader.models;
  const id = idOf(schema, reader);
  const known = intersections.get(id);
  if (known) {
    // Met again inside of itself, as members are read anew wherever they are joined.
    if (known.type === undefined) known.isMet = true;
    return known.type ?? { kind: "reference", model: id };
  }
  const reading: Reentrant = { type: undefined, isMet: false };
  intersections.set(id, reading);
  const type = joinedType(schema, place, reader);
  reading.type = reading.isMet
    ? declareAlias(schema, place, type, reader)
    : type;
  return reading.type;
}

function idOf(schema: Node, { document }: SchemaReader): ModelId {
  return document.references.idOf(schema);
}

function joinedType(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const parts = structuralParts(schema, reader);
  if (parts.length === 0) return typesOf(schema, place, reader);
  if (parts.length === 1 && parts[0] !== schema) {
    return stripNull(typeOf(parts[0]!, place, reader));
  }
  const joined: Joined = { objects: [], others: [], required: [] };
  collect(
    parts,
    schema,
    place,
    reader,
    joined,
    new Set([idOf(schema, reader)]),
  );
  const { objects, others } = joined;
  if (others.length === 0) return mergedObject(schema, place, joined, reader);
  const types = others.map((other) => stripNull(other()));
  if (objects.some(({ members }) => members.length > 0)) {
    types.unshift(baseObject(schema, place, joined, reader));
  }
  return intersect(types, reader.models, conflictIn(schema, "value", reader));
}

/** Tells of parts of different types: nothing can be both. */
function conflictIn(
  place: Place,
  name: string,
  { report }: SchemaReader,
): OnConflict {
  return (type, other) =>
    report.add("conflicting-all-of", place, { name, type, other });
}

/** The members that stand beside a union, as a model of their own: the schema's name is the whole's. */
function baseObject(
  schema: Node,
  place: CalledAfter,
  joined: Joined,
  reader: SchemaReader,
): Type {
  const base = { ...schema, pointer: `${schema.pointer}/properties` };
  const called = { kind: "variant", of: place, hint: "Base" } as const;
  return mergedObject(base, called, joined, reader);
}

/** Objects among the parts, whose members are joined, and whatever else there is. */
interface Joined {
  readonly objects: Members[];
  readonly others: (() => Type)[];
  readonly required: string[];
}

/** The parts that say something of the type; the schema itself stands for the keywords beside `allOf`. */
function structuralParts(schema: Node, reader: SchemaReader): Node[] {
  const parts = list(schema, "allOf", reader.report).filter(isStructural);
  if (has(schema, "$ref")) parts.unshift(referenceOnly(schema));
  return saysMoreThanType(schema) ? [...parts, schema] : parts;
}

/** `$ref` with keywords beside it: the reference as a schema of its own. */
function referenceOnly(schema: Node): Node {
  return { ...schema, value: { $ref: child(schema, "$ref")!.value } };
}

/** `type: object` beside `allOf` adds nothing to its parts. */
function saysMoreThanType(schema: Node): boolean {
  return [
    "properties",
    "additionalProperties",
    "required",
    "items",
    "enum",
    "oneOf",
    "anyOf",
  ].some((keyword) => has(schema, keyword));
}

function collect(
  parts: readonly Node[],
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
  joined: Joined,
  seen: ReadonlySet<string>,
): void {
  for (const part of parts) {
    if (part === schema) {
      collectOwn(part, place, reader, joined);
      continue;
    }
    const target = reader.document.references.follow(part, reader.report);
    if (!target) continue;
    const of = has(part, "$ref") ? calledAfterPlace(target.pointer) : place;
    const id = idOf(target, reader);
    if (seen.has(id)) {
      reader.report.add("reference-cycle", child(part, "$ref") ?? part, {
        ref: id,
      });
      continue;
    }
    if (has(target, "allOf")) {
      collect(
        structuralParts(target, reader),
        target,
        of,
        reader,
        joined,
        new Set([...seen, id]),
      );
    } else if (isPlainObject(target) || isInlineUnion(part)) {
      collectOwn(target, of, reader, joined);
    } else {
      joined.others.push(() => typeOf(part, place, reader));
    }
  }
}

/** The keywords of one schema, its `allOf` set aside. */
function collectOwn(
  part: Node,
  place: CalledAfter,
  reader: SchemaReader,
  joined: Joined,
): void {
  const own = membersOf(part, place, reader);
  joined.objects.push(own);
  joined.required.push(...own.required);
  for (const union of unionParts(part, place, reader)) {
    joined.others.push(() => union);
  }
  if (has(part, "enum")) {
    joined.others.push(() => typesOf(part, place, reader));
  }
}

function isPlainObject(schema: Node): boolean {
  if (
    ["oneOf", "anyOf", "enum", "const", "items"].some((key) => has(schema, key))
  ) {
    return false;
  }
  const { type } = schema.value as { type?: unknown };
  return (
    type === "object" ||
    has(schema, "properties") ||
    (type === undefined && has(schema, "required")) ||
    (Array.isArray(type) &&
      type.every((name) => name === "object" || name === "null"))
  );
}

/** A union that has no name of its own is a part of what the whole is. */
function isInlineUnion(part: Node): boolean {
  return !has(part, "$ref") && (has(part, "oneOf") || has(part, "anyOf"));
}

function mergedObject(
  schema: Node,
  place: CalledAfter,
  { objects, required }: Joined,
  reader: SchemaReader,
): Type {
  const members = mergedMembers(objects, new Set(required), reader);
  const additional = objects
    .map((part) => part.additional)
    .filter((type) => type !== undefined && type.kind !== "never")[0];
  if (members.length === 0) {
    return { kind: "map", values: additional ?? { kind: "unknown" } };
  }
  return declare(schema, reader, (id) => ({
    kind: "object",
    id,
    calledAfter: place,
    notes: notesOf(schema, reader),
    origin: originOf(schema),
    members,
    additional,
  }));
}

/** Members of all parts, in their order; one that several parts list satisfies all of them. */
function mergedMembers(
  objects: readonly Members[],
  required: ReadonlySet<string>,
  reader: SchemaReader,
): Member[] {
  const members = new Map<string, Member>();
  for (const member of objects.flatMap((part) => part.members)) {
    const earlier = members.get(member.name);
    const joined = earlier ? joinMembers(earlier, member, reader) : member;
    members.set(member.name, {
      ...joined,
      required: joined.required || required.has(member.name),
    });
  }
  return [...members.values()];
}

function joinMembers(
  earlier: Member,
  later: Member,
  reader: SchemaReader,
): Member {
  const onConflict = conflictIn(later.origin, later.name, reader);
  return {
    ...later,
    required: earlier.required || later.required,
    type: intersect([earlier.type, later.type], reader.models, onConflict),
    readOnly: earlier.readOnly || later.readOnly,
    writeOnly: earlier.writeOnly || later.writeOnly,
    notes: merged(later.notes, earlier.notes),
  };
}
