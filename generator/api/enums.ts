import { child, type Node } from "../openapi/node.ts";
import { list, texts } from "../openapi/read.ts";
import type { CalledAfter, EnumValue, Type } from "./api.ts";
import { notesOf } from "./notes.ts";
import { declare, originOf, typesOf, type SchemaReader } from "./schemas.ts";
import { noteOpenness } from "./openness.ts";

/**
 * An enum, declared as a model (JSON Schema 2020-12 validation, 6.1.2). Null among the values makes
 * the type nullable, which the caller sees to; booleans need no names.
 */
export function enumType(
  schema: Node,
  place: CalledAfter,
  reader: SchemaReader,
): Type {
  const values = valuesOf(schema, reader);
  if (values === undefined) return typesOf(schema, place, reader);
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

/** The scalar values, each once; undefined where the list holds none and says nothing. */
function valuesOf(schema: Node, reader: SchemaReader): EnumValue[] | undefined {
  const { report } = reader;
  const stated = list(schema, "enum", report);
  if (stated.length === 0) {
    const place = child(schema, "enum")!;
    if (Array.isArray(place.value)) report.add("empty-enum", place, {});
    return undefined;
  }
  const names = ["x-enum-varnames", "x-enumNames"].flatMap((key) =>
    texts(schema, key, report),
  );
  const descriptions = descriptionsOf(schema, reader);
  const values = new Map<unknown, EnumValue>();
  for (const [index, item] of stated.entries()) {
    const { value } = item;
    if (value === null || values.has(value)) continue;
    if (typeof value === "object") return undefined;
    checkType(item, schema, reader);
    values.set(value, {
      value: value as string | number | boolean,
      declaredName: names[index],
      description:
        descriptions.get(String(value)) ?? descriptions.get(`#${index}`),
    });
  }
  return [...values.values()];
}

/** A value that the type beside the enum excludes: one of the two is a slip. */
function checkType(item: Node, schema: Node, { report }: SchemaReader): void {
  const type = child(schema, "type")?.value;
  const wanted = type === "integer" ? "number" : type;
  const isScalar = ["string", "number", "boolean"].includes(String(wanted));
  if (!isScalar || typeof item.value === wanted) return;
  report.add("enum-value-of-other-type", item, {
    value: String(item.value),
    type: String(type),
  });
}

/** `x-enum-descriptions` (a list or a map) and `x-enumDescriptions`, by value or by `#index`. */
function descriptionsOf(
  schema: Node,
  reader: SchemaReader,
): ReadonlyMap<string, string> {
  const descriptions = new Map<string, string>();
  for (const keyword of ["x-enum-descriptions", "x-enumDescriptions"]) {
    const stated = child(schema, keyword);
    if (!stated) continue;
    if (Array.isArray(stated.value)) {
      texts(schema, keyword, reader.report).forEach((text, index) =>
        descriptions.set(`#${index}`, text),
      );
      continue;
    }
    for (const [value, text] of Object.entries(stated.value ?? {})) {
      if (typeof text === "string") descriptions.set(value, text);
    }
  }
  return descriptions;
}
