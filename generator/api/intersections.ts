import { checkKeywords } from "../openapi/keywords/check.ts";
import { child, type Node } from "../openapi/node.ts";
import { has, list } from "../openapi/read.ts";
import type { Place } from "../source/place.ts";
import type { CalledAfter, Member, ModelId, Type } from "./api.ts";
import { intersect, stripNull, type OnConflict } from "./intersect.ts";
import { merged, notesOf } from "./notes.ts";
import type { Reentrant } from "./models.ts";
import { arrayType } from "./arrays.ts";
import { conditionalNodes } from "./conditions.ts";
import { enumType, isEnum } from "./enums.ts";
import { typesOf } from "./named-types.ts";
import {
  membersOf,
  objectKeywords,
  tellUnlisted,
  withConditional,
  type Members,
} from "./objects.ts";
import { declare, originOf, typeOf, type SchemaReader } from "./schemas.ts";
import { calledAfterPlace } from "./called-after.ts";
import { declareAlias } from "./references.ts";
import { hasUnion, isStructural, saysMoreThanType } from "./structure.ts";
import { isExtension } from "./subtypes.ts";
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
  const [first, ...others] = parts;
  const isAlone = others.length === 0 && first !== schema;
  if (isAlone && !isExtension(schema, first!, reader)) {
    return stripNull(typeOf(first!, place, reader));
  }
  const joined = joinedParts(parts, schema, place, reader);
  if (joined.others.length === 0) {
    return mergedObject(schema, place, joined, reader);
  }
  const types = joined.others.map((other) => stripNull(other()));
  if (joined.objects.some(hasMembers)) {
    types.unshift(baseObject(schema, place, joined, reader));
  }
  return intersect(types, reader.models, conflictIn(schema, "value", reader));
}

function joinedParts(
  parts: readonly Node[],
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Joined {
  const joined: Joined = { objects: [], others: [], required: [] };
  const seen = new Set([idOf(schema, reader)]);
  collect(parts, schema, place, reader, joined, seen);
  return joined;
}

function hasMembers({ members, conditional }: Members): boolean {
  return members.length + conditional.length > 0;
}

/** The object that a schema is by itself, where its name is that of a union of what extends it. */
export function ownObject(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const parts = structuralParts(schema, reader);
  const all = parts.length === 0 ? [schema] : parts;
  const joined = joinedParts(all, schema, place, reader);
  return baseObject(schema, place, joined, reader);
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
  const stated = list(schema, "allOf", reader.report);
  for (const part of stated) checkKeywords(part, "schema", reader);
  const parts = stated.filter(isStructural);
  if (has(schema, "$ref")) parts.unshift(referenceOnly(schema));
  return saysMoreThanType(schema) ? [...parts, schema] : parts;
}

/** `$ref` with keywords beside it: the reference as a schema of its own. */
function referenceOnly(schema: Node): Node {
  return { ...schema, value: { $ref: child(schema, "$ref")!.value } };
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
    checkKeywords(target, "schema", reader);
    const of = has(part, "$ref")
      ? calledAfterPlace(target, "schemas", reader)
      : place;
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
  if (has(part, "items") || has(part, "prefixItems")) {
    joined.others.push(() => arrayType(part, place, reader));
  }
  if (isEnum(part)) {
    joined.others.push(() => enumType(part, place, reader));
  }
}

function isPlainObject(schema: Node): boolean {
  if (hasUnion(schema) || isEnum(schema)) return false;
  if (["const", "items", "prefixItems"].some((key) => has(schema, key))) {
    return false;
  }
  if (has(schema, "properties")) return true;
  const { type } = schema.value as { type?: unknown };
  if (type !== undefined) {
    const types = Array.isArray(type) ? type : [type];
    return types.every((name) => name === "object" || name === "null");
  }
  return (
    ["required", ...objectKeywords].some((key) => has(schema, key)) ||
    conditionalNodes(schema).length > 0
  );
}

/** A union that has no name of its own is a part of what the whole is. */
function isInlineUnion(part: Node): boolean {
  return !has(part, "$ref") && hasUnion(part);
}

function mergedObject(
  schema: Node,
  place: CalledAfter,
  { objects, required }: Joined,
  reader: SchemaReader,
): Type {
  const listed = mergedMembers(objects, new Set(required), reader);
  const members = withConditional(listed, objects);
  const additional = objects
    .map((part) => part.additional)
    .filter((type) => type !== undefined && type.kind !== "never")[0];
  if (members.length === 0) {
    return { kind: "map", values: additional ?? { kind: "unknown" } };
  }
  tellUnlisted(schema, required, members, additional, reader);
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
