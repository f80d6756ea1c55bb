import { checkKeywords } from "../openapi/keywords/check.ts";
import { child, type Node } from "../openapi/node.ts";
import { has, list } from "../openapi/read.ts";
import type { CalledAfter, Type } from "./types.ts";
import { intersect, stripNull } from "./intersect.ts";
import { conflictIn, mergedObject } from "./merged-objects.ts";
import type { Reentrant } from "./models.ts";
import { arrayType } from "./arrays.ts";
import { conditionalNodes } from "./conditions.ts";
import { calledWhenBound, entered, readerFor } from "./dynamic.ts";
import { enumType, isEnum } from "./enums.ts";
import { typesOf } from "./named-types.ts";
import { membersOf, objectKeywords, type Members } from "./objects.ts";
import { idOf, typeOf, type SchemaReader } from "./schemas.ts";
import { calledAfterPlace } from "./called-after.ts";
import { declareAlias, targetOf } from "./references.ts";
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
    return mergedObject(schema, place, joined.objects, joined.required, reader);
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

/** The members that stand beside a union, as a model of their own: the schema's name is the whole's. */
function baseObject(
  schema: Node,
  place: CalledAfter,
  joined: Joined,
  reader: SchemaReader,
): Type {
  const base = { ...schema, pointer: `${schema.pointer}/properties` };
  const called = { kind: "variant", of: place, hint: "Base" } as const;
  return mergedObject(base, called, joined.objects, joined.required, reader);
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
  const { $ref, $defs } = schema.value as { $ref: unknown; $defs?: unknown };
  return { ...schema, value: $defs === undefined ? { $ref } : { $ref, $defs } };
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
    const target = has(part, "$ref") ? targetOf(part, reader) : part;
    if (!target) continue;
    checkKeywords(target, "schema", reader);
    const within = readerFor(target, entered(part, reader));
    const of = has(part, "$ref")
      ? calledWhenBound(calledAfterPlace(target, "schemas", reader), within)
      : place;
    const id = idOf(target, within);
    if (seen.has(id)) {
      reader.report.add("reference-cycle", child(part, "$ref") ?? part, {
        ref: id,
      });
      continue;
    }
    if (has(target, "allOf") || has(target, "$ref")) {
      collect(
        structuralParts(target, within),
        target,
        of,
        within,
        joined,
        new Set([...seen, id]),
      );
    } else if (isPlainObject(target) || isInlineUnion(part)) {
      collectOwn(target, of, within, joined);
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
