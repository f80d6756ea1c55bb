import type { Kind, ObjectKind, Option, Plain } from "./kinds.ts";

type Schema = { readonly [key: string]: Plain };

/** The table of options as JSON Schema (draft 7, which editors know best), for JSON and YAML. */
export function jsonSchema(table: ObjectKind): Schema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Config of sdkwright",
    ...schemaOf(table),
  };
}

function schemaOf(kind: Kind): Schema {
  switch (kind.kind) {
    case "boolean":
      return { type: "boolean" };
    case "text":
      return { type: "string", pattern: `^(${kind.pattern})$` };
    case "choice":
      return { enum: kind.values };
    case "list":
      return { type: "array", items: schemaOf(kind.items) };
    case "map":
      return { type: "object", additionalProperties: schemaOf(kind.values) };
    case "shorthand":
      return { anyOf: [schemaOf(kind.text), schemaOf(kind.object)] };
    case "object":
      return {
        type: "object",
        properties: Object.fromEntries(
          Object.entries(kind.options).map(([key, option]) => [
            key,
            withNotes(option),
          ]),
        ),
        required: Object.keys(kind.options).filter(
          (key) => kind.options[key]?.required,
        ),
        additionalProperties: false,
      };
  }
}

function withNotes({ description, value, default: standard }: Option): Schema {
  return {
    description,
    ...schemaOf(value),
    ...(standard === undefined ? {} : { default: standard }),
  };
}
