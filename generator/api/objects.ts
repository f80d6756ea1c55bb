import { membersAt } from "../openapi/listed.ts";
import { checkKeywords } from "../openapi/keywords/check.ts";
import { child, type Node } from "../openapi/node.ts";
import { flag, has, isObject, texts } from "../openapi/read.ts";
import type { CalledAfter, Member, Type } from "./types.ts";
import { calledAfterPlace } from "./called-after.ts";
import { conditionalNodes } from "./conditions.ts";
import { keysOf, othersOf } from "./maps.ts";
import { notesOf } from "./notes.ts";
import { declare, originOf, typeOf, type SchemaReader } from "./schemas.ts";

/** The members of one schema object, before they are joined with those of other parts. */
export interface Members {
  readonly members: readonly Member[];
  /** Members that are only there under a condition; where others list them too, those count. */
  readonly conditional: readonly Member[];
  readonly additional: Type | undefined;
  /** Names that must be present, listed here or in another part. */
  readonly required: readonly string[];
}

/** What speaks of members: where one of them stands, an object is meant. */
export const objectKeywords = [
  "properties",
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
  "propertyNames",
  "dependentSchemas",
] as const;

/**
 * An object. With listed members it is a model; without, a map (JSON Schema 2020-12, 10.3.2).
 */
export function objectType(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
  as: Declared = { identity: schema, called: place },
): Type {
  if (![schema, ...conditionalNodes(schema)].some(listsMembers)) {
    const values = othersOf(schema, valuePlace(place), reader);
    const keys = keysOf(schema, place, reader);
    const map = { kind: "map", values: values ?? unknown } as const;
    return keys ? { ...map, keys } : map;
  }
  return declare(as.identity, reader, (id) => {
    const own = membersOf(schema, place, reader);
    const members = withConditional(own.members, [own]);
    tellUnlisted(schema, own.required, members, own.additional, reader);
    return {
      kind: "object",
      id,
      calledAfter: as.called,
      notes: notesOf(schema, reader),
      origin: originOf(schema),
      members,
      additional: own.additional,
    };
  });
}

const unknown: Type = { kind: "unknown" };

/** What an object is declared as. */
interface Declared {
  readonly identity: Node;
  readonly called: CalledAfter;
}

function listsMembers(schema: Node): boolean {
  if (has(schema, "$ref")) return true;
  const properties = child(schema, "properties")?.value;
  return isObject(properties) && Object.keys(properties).length > 0;
}

/** The members that a schema itself lists. */
export function membersOf(
  schema: Node,
  of: CalledAfter,
  reader: SchemaReader,
  within: ReadonlySet<string> = new Set(),
): Members {
  const { report } = reader;
  const required = texts(schema, "required", report);
  const isRequired = new Set(required);
  const members = membersAt(schema, "properties", reader).map(
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
  return {
    members,
    conditional: conditionalMembers(schema, of, reader, within),
    required,
    additional: othersOf(schema, { kind: "value", of }, reader),
  };
}

/** A required member that nothing lists is a slip, unless any member may be there. */
export function tellUnlisted(
  schema: Node,
  required: readonly string[],
  members: readonly Member[],
  additional: Type | undefined,
  { report }: SchemaReader,
): void {
  if (additional !== undefined && additional.kind !== "never") return;
  const listed = new Set(members.map(({ name }) => name));
  const place = child(schema, "required") ?? schema;
  for (const name of required) {
    if (!listed.has(name)) report.add("required-not-listed", place, { name });
  }
}

/** What branches and dependent schemas list; nobody can rely on its being there. */
function conditionalMembers(
  schema: Node,
  of: CalledAfter,
  reader: SchemaReader,
  within: ReadonlySet<string>,
): Member[] {
  const { references } = reader.document;
  const inside = new Set([...within, references.idOf(schema)]);
  return conditionalNodes(schema).flatMap((node) => {
    const target = references.follow(node, reader.report);
    // A branch may lead back to what it is a branch of, which it adds nothing to.
    if (!target || inside.has(references.idOf(target))) return [];
    checkKeywords(target, "schema", reader);
    const called = has(node, "$ref")
      ? calledAfterPlace(target, "schemas", reader)
      : of;
    const { members, conditional } = membersOf(target, called, reader, inside);
    return [...members, ...conditional].map((member) => ({
      ...member,
      required: false,
    }));
  });
}

/** The members together with the conditional ones that are not among them, each name once. */
export function withConditional(
  members: readonly Member[],
  parts: readonly Members[],
): Member[] {
  const all = new Map(members.map((member) => [member.name, member]));
  for (const member of parts.flatMap(({ conditional }) => conditional)) {
    if (!all.has(member.name)) all.set(member.name, member);
  }
  return [...all.values()];
}

/** Values of a member's map are called after the member. */
export function valuePlace(place: CalledAfter): CalledAfter {
  return place.kind === "member" ? place : { kind: "value", of: place };
}
