import type { Node } from "../openapi/node.ts";
import type { Place } from "../source/place.ts";
import type { CalledAfter, Member, Type } from "./types.ts";
import { intersect, type OnConflict } from "./intersect.ts";
import { merged, notesOf } from "./notes.ts";
import { tellUnlisted, withConditional, type Members } from "./objects.ts";
import { declare, originOf, type SchemaReader } from "./schemas.ts";

/** One object of the objects among the parts of `allOf`; a map where none lists members. */
export function mergedObject(
  schema: Node,
  place: CalledAfter,
  objects: readonly Members[],
  required: readonly string[],
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

/** Tells of parts of different types: nothing can be both. */
export function conflictIn(
  place: Place,
  name: string,
  { report }: SchemaReader,
): OnConflict {
  return (type, other) =>
    report.add("conflicting-all-of", place, { name, type, other });
}
