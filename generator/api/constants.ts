import { child, children, items, type Node } from "../openapi/node.ts";
import { isObject } from "../openapi/read.ts";
import { shortHash } from "../hash.ts";
import { noNotes, type CalledAfter, type Type } from "./types.ts";
import { notesOf } from "./notes.ts";
import { declare, originOf, type SchemaReader } from "./schemas.ts";

/** The type of one value, whatever it is (JSON Schema 2020-12 validation, 6.1.3). */
export function typeOfValue(
  node: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const { value } = node;
  if (value === null) return { kind: "null" };
  if (Array.isArray(value)) {
    const of = { kind: "item", of: place } as const;
    const types = items(node).map((item) =>
      typeOfValue(item, placeOfValue(item, of), reader),
    );
    return {
      kind: "tuple",
      items: types,
      required: types.length,
      rest: undefined,
    };
  }
  if (!isObject(value)) {
    return { kind: "literal", value: value as string | number | boolean };
  }
  return objectOfValue(node, node, place, reader);
}

function objectOfValue(
  node: Node,
  identity: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  if (children(node).length === 0) {
    return { kind: "map", values: { kind: "never" } };
  }
  return declare(identity, reader, (id) => ({
    kind: "object",
    id,
    calledAfter: place,
    notes: node === identity ? noNotes : notesOf(identity, reader),
    origin: originOf(node),
    members: children(node).map(([name, member]) => ({
      name,
      required: true,
      type: typeOfValue(member, { kind: "member", of: place, name }, reader),
      readOnly: false,
      writeOnly: false,
      notes: noNotes,
      origin: originOf(member),
    })),
    additional: undefined,
  }));
}

/** Several values have one place; what they consist of tells their names apart. */
export function placeOfValue({ value }: Node, of: CalledAfter): CalledAfter {
  if (typeof value !== "object" || value === null) return of;
  const hint = `Value ${shortHash(JSON.stringify(value))}`;
  return { kind: "variant", of, hint };
}

/** The type of `const`, which has the name of its schema. */
export function constantType(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const node = child(schema, "const")!;
  return isObject(node.value)
    ? objectOfValue(node, schema, place, reader)
    : typeOfValue(node, place, reader);
}
