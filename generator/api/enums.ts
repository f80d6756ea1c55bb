import { child, type Node } from "../openapi/node.ts";
import { has, isObject, list, shown } from "../openapi/read.ts";
import type { CalledAfter, EnumValue, Type } from "./types.ts";
import { placeOfValue, typeOfValue } from "./constants.ts";
import { toldOfValues } from "./enum-words.ts";
import { typesOf } from "./named-types.ts";
import { notesOf } from "./notes.ts";
import { noteOpenness } from "./openness.ts";
import { declare, originOf, type SchemaReader } from "./schemas.ts";
import { unionOfTypes } from "./unions.ts";

/** Whether a schema lists its values; `x-extensible-enum` is a list that may get more of them. */
export function isEnum({ value }: Node): boolean {
  return (
    isObject(value) &&
    (Object.hasOwn(value, "enum") || Array.isArray(value["x-extensible-enum"]))
  );
}

/**
 * An enum, declared as a model (JSON Schema 2020-12 validation, 6.1.2). Null among the values makes
 * the type nullable, which the caller sees to; booleans need no names, and objects are types.
 */
export function enumType(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const items = itemsOf(schema, reader);
  if (items.length === 0) return typesOf(schema, place, reader);
  for (const item of items) checkType(item, schema, reader);
  if (items.some(({ value }) => typeof value === "object" && value !== null)) {
    return unionOfValues(items, schema, place, reader);
  }
  const values = valuesOf(items, schema, reader);
  if (values.length === 0) return { kind: "null" };
  if (values.every(({ value }) => typeof value === "boolean")) {
    return values.length === 2
      ? { kind: "boolean" }
      : { kind: "literal", value: values[0]!.value };
  }
  return declare(schema, reader, (id) => {
    noteOpenness(schema, id, reader.models);
    return {
      kind: "enum",
      id,
      calledAfter: place,
      notes: notesOf(schema, reader),
      origin: originOf(schema),
      values,
      open: false,
    };
  });
}

/** What is listed; a list without values is told of, and says nothing. */
function itemsOf(schema: Node, { report }: SchemaReader): Node[] {
  const stated = child(schema, "enum");
  if (!stated) return list(schema, "x-extensible-enum", report);
  if (Array.isArray(stated.value) && stated.value.length === 0) {
    report.add("empty-enum", stated, {});
  }
  return list(schema, "enum", report);
}

/** Values with a structure are types of their own, and so are those beside them. */
function unionOfValues(
  items: readonly Node[],
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const types = items.map((item) =>
    typeOfValue(item, placeOfValue(item, place), reader),
  );
  const notes = notesOf(schema, reader);
  const identity = { node: schema, calledAfter: place, notes };
  return unionOfTypes(types, identity, reader);
}

/** The scalar values, each once, with what is told of them. */
function valuesOf(
  items: readonly Node[],
  schema: Node,
  reader: SchemaReader,
): EnumValue[] {
  const told = toldOfValues(schema, reader);
  const values = new Map<unknown, EnumValue>();
  for (const [index, item] of items.entries()) {
    const value = item.value as EnumValue["value"] | null;
    if (value === null || values.has(value)) continue;
    values.set(value, { value, ...told(value, index) });
  }
  return [...values.values()];
}

/** A value that the type beside the enum excludes: one of the two is a slip. */
function checkType(item: Node, schema: Node, { report }: SchemaReader): void {
  const type = child(schema, "type")?.value;
  const wanted = type === "integer" ? "number" : type;
  const isScalar = ["string", "number", "boolean"].includes(shown(wanted));
  const { value } = item;
  if (!isScalar || typeof value === wanted) return;
  const isStated = has(schema, "nullable") || has(schema, "x-nullable");
  if (value === null && isStated) return;
  report.add("enum-value-of-other-type", item, {
    value: shown(value),
    type: shown(type),
  });
}
