import { child, type Node } from "../openapi/node.ts";
import { has, list } from "../openapi/read.ts";
import type { CalledAfter, Member, Type } from "./api.ts";
import { merged, notesOf } from "./notes.ts";
import { membersOf, type Members } from "./objects.ts";
import type { Models } from "./models.ts";
import {
  calledAfterPlace,
  declare,
  isStructural,
  originOf,
  typeOf,
  typesOf,
  type SchemaReader,
} from "./schemas.ts";
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
  const parts = structuralParts(schema, reader);
  if (parts.length === 0) return typesOf(schema, place, reader);
  if (parts.length === 1 && parts[0] !== schema) {
    return stripNull(typeOf(parts[0]!, place, reader));
  }
  const joined: Joined = { objects: [], others: [], required: [] };
  collect(parts, schema, place, reader, joined, new Set([schema.pointer]));
  const { objects, others } = joined;
  if (others.length === 0) return mergedObject(schema, place, joined, reader);
  const types = others.map((other) => stripNull(other()));
  if (objects.some(({ members }) => members.length > 0)) {
    types.unshift(baseObject(schema, place, joined, reader));
  }
  return intersect(types, reader.models);
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
    if (seen.has(target.pointer)) {
      reader.report.add("reference-cycle", part, { ref: `#${target.pointer}` });
      continue;
    }
    if (has(target, "allOf")) {
      collect(
        structuralParts(target, reader),
        target,
        of,
        reader,
        joined,
        new Set([...seen, target.pointer]),
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
  const members = mergedMembers(objects, new Set(required), reader.models);
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
  models: Models,
): Member[] {
  const members = new Map<string, Member>();
  for (const member of objects.flatMap((part) => part.members)) {
    const earlier = members.get(member.name);
    const joined = earlier ? joinMembers(earlier, member, models) : member;
    members.set(member.name, {
      ...joined,
      required: joined.required || required.has(member.name),
    });
  }
  return [...members.values()];
}

function joinMembers(earlier: Member, later: Member, models: Models): Member {
  return {
    ...later,
    required: earlier.required || later.required,
    type: intersect([earlier.type, later.type], models),
    readOnly: earlier.readOnly || later.readOnly,
    writeOnly: earlier.writeOnly || later.writeOnly,
    notes: merged(later.notes, earlier.notes),
  };
}

/**
 * The values that all types have. A later type is taken to refine an earlier one of the same kind,
 * as an `enum` of fewer values does.
 */
function intersect(types: readonly Type[], models: Models): Type {
  return types.reduce((earlier, later) => {
    if (earlier.kind === "unknown") return later;
    if (later.kind === "unknown" || sameType(earlier, later)) return earlier;
    if (earlier.kind === "nullable" || later.kind === "nullable") {
      const both = earlier.kind === "nullable" && later.kind === "nullable";
      const type = intersect([stripNull(earlier), stripNull(later)], models);
      return both ? { kind: "nullable", of: type } : type;
    }
    const isScalar = (type: Type) =>
      ["string", "number", "boolean", "literal"].includes(type.kind);
    if (isScalar(earlier)) return later;
    if (isScalar(later)) return earlier;
    if (refines(later, earlier, models)) return later;
    if (refines(earlier, later, models)) return earlier;
    return {
      kind: "intersection",
      parts: [...partsOf(earlier), ...partsOf(later)],
    };
  });
}

/** Whether one is an enum of some of the other's values. */
function refines(narrow: Type, wide: Type, models: Models): boolean {
  const [few, many] = [narrow, wide].map((type) => {
    const draft = type.kind === "reference" && models.drafts.get(type.model);
    return draft && draft.kind === "enum" ? draft.values : undefined;
  });
  if (!few || !many) return false;
  const values = new Set(many.map(({ value }) => value));
  return few.every(({ value }) => values.has(value));
}

function partsOf(type: Type): readonly Type[] {
  return type.kind === "intersection" ? type.parts : [type];
}

export function sameType(a: Type, b: Type): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function stripNull(type: Type): Type {
  return type.kind === "nullable" ? type.of : type;
}
