import type { VersionName } from "../../generator/openapi/keywords/keyword.ts";
import type { ExampleOf, Examples } from "./example.ts";
import {
  answer,
  contentFrame,
  documentOf,
  schemaFrame,
  type Frame,
  type Json,
} from "./frames.ts";
import { oldDocumentOf, oldSchemaFrame } from "./old-frames.ts";

const text = { type: "string" };
const integer = { type: "integer" };
const list = { type: "array", items: text };

/** A frame with other members beside the one that is tried, or something around it. */
function frameOf(
  version: VersionName,
  beside: Json,
  wrap?: (object: Json) => Json,
): Frame {
  return version === "2.0"
    ? oldSchemaFrame(beside, wrap)
    : schemaFrame(version, beside, wrap);
}

/** A model of the frame. */
function modelIn(version: VersionName, name: string): Json {
  const folder = version === "2.0" ? "definitions" : "components/schemas";
  return { $ref: `#/${folder}/${name}` };
}

/** A flag before JSON Schema 2020-12, a limit of its own since. */
function exclusive(limit: string): ExampleOf {
  return (version) =>
    version === "2.0" || version === "3.0"
      ? { value: true, beside: { ...integer, [limit]: 3 } }
      : { value: 3, beside: integer };
}

export const limitExamples: Examples = {
  multipleOf: { value: 5, beside: integer },
  maximum: { value: 5, beside: integer },
  exclusiveMaximum: exclusive("maximum"),
  minimum: { value: 5, beside: integer },
  exclusiveMinimum: exclusive("minimum"),
  maxLength: { value: 5, beside: text },
  minLength: { value: 5, beside: text },
  pattern: { value: "^a", beside: text },
  maxItems: { value: 5, beside: list },
  minItems: { value: 5, beside: list },
  uniqueItems: { value: true, beside: list },
};

/** What another member of the same model refers to. */
function referredToBy(other: Json, value: unknown): ExampleOf {
  return (version) => ({
    value,
    beside: integer,
    frame: frameOf(version, { other }),
  });
}

/** Schemas that a reference below leads to. */
function holder(keyword: string): ExampleOf {
  return (version) => {
    const { $ref } = modelIn(version, "Pet");
    const inner = { $ref: `${String($ref)}/properties/it/${keyword}/inner` };
    return {
      value: { inner: integer },
      beside: { type: "object", properties: { inner } },
    };
  };
}

/** A schema of all that is answered: only that, or a part of a form, can be binary. */
function inWholeBody(value: unknown, beside: Json): ExampleOf {
  return (version) => ({
    value,
    beside,
    frame: {
      members: {},
      document: (schema) =>
        version === "2.0"
          ? oldDocumentOf({
              operation: { responses: { "200": { description: "", schema } } },
            })
          : documentOf(version, { operation: { responses: answer(schema) } }),
    },
  });
}

/** Data of a server-sent event. */
function inEventData(value: unknown, beside: Json): ExampleOf {
  const mediaType = "text/event-stream";
  const event = (data: Json) => ({ type: "object", properties: { data } });
  return (version) => ({
    value,
    beside,
    frame: {
      members: {},
      document: (schema) =>
        version === "2.0"
          ? oldDocumentOf({
              operation: {
                produces: [mediaType],
                responses: {
                  "200": { description: "", schema: event(schema) },
                },
              },
            })
          : contentFrame(version, mediaType, "response").document({
              schema: event(schema),
            }),
    },
  });
}

/** An object with one member; one called `then` can be taken for a promise. */
function members<Value>(name: string, value: Value): Record<string, Value> {
  return { [name]: value };
}

const open = { type: "object", properties: { a: text, b: text } };
const whenA = { properties: { a: { const: "x" } }, required: ["a"] };
const withC = { properties: { c: integer }, required: ["c"] };

const ownKind = {
  type: "object",
  required: ["kind"],
  properties: { kind: text },
};

/** A schema that another one extends, in Swagger 2.0. */
const baseFrame: Frame = {
  members: {},
  document: (base) => {
    const schema = { $ref: "#/definitions/Base" };
    const allOf = [schema, { properties: { more: text } }];
    return oldDocumentOf({
      operation: { responses: { "200": { description: "It.", schema } } },
      definitions: { Base: base, Other: { allOf } },
    });
  },
};

export const schemaExamples: Examples = {
  $ref: (version) => ({ value: modelIn(version, "Cat")["$ref"] }),
  $id: {
    value: "https://example.com/it",
    beside: {
      type: "object",
      $defs: { inner: integer },
      properties: { a: { $ref: "#/$defs/inner" } },
    },
  },
  $schema: {
    value: "https://json-schema.org/draft/2020-12/schema",
    beside: text,
  },
  $anchor: referredToBy({ $ref: "#here" }, "here"),
  $dynamicRef: (version) => ({
    value: "#here",
    frame: frameOf(version, { other: { $dynamicAnchor: "here", ...text } }),
  }),
  $dynamicAnchor: referredToBy({ $dynamicRef: "#here" }, "here"),
  $recursiveRef: (version) => ({
    value: "#",
    frame: frameOf(version, {}, (inner) => ({
      $recursiveAnchor: true,
      type: "object",
      properties: { inner },
    })),
  }),
  $recursiveAnchor: {
    value: true,
    beside: { type: "object", properties: { inner: { $recursiveRef: "#" } } },
  },
  $vocabulary: { value: {}, beside: text },
  $comment: { value: "A remark.", beside: text },
  $defs: holder("$defs"),
  definitions: holder("definitions"),

  type: { value: "string" },
  enum: { value: ["a", "b"], beside: text },
  const: { value: "a" },
  nullable: { value: true, beside: text },
  format: inWholeBody("binary", text),
  contentEncoding: inWholeBody("base64", {
    ...text,
    contentMediaType: "image/png",
  }),
  contentMediaType: inWholeBody("image/png", text),
  contentSchema: inEventData(integer, {
    ...text,
    contentMediaType: "application/json",
  }),

  properties: { value: { a: text } },
  required: { value: ["a"], beside: open },
  additionalProperties: { value: integer, beside: { type: "object" } },
  patternProperties: { value: { "^x": integer }, beside: { type: "object" } },
  propertyNames: {
    value: { enum: ["a", "b"] },
    beside: { type: "object", additionalProperties: integer },
  },
  unevaluatedProperties: { value: integer, beside: open },
  dependentRequired: { value: { a: ["b"] }, beside: open },
  dependentSchemas: { value: { a: withC }, beside: open },
  dependencies: { value: { a: withC }, beside: open },
  maxProperties: { value: 5, beside: { type: "object" } },
  minProperties: { value: 5, beside: { type: "object" } },

  items: { value: integer, beside: { type: "array" } },
  prefixItems: { value: [text, integer], beside: { type: "array" } },
  contains: { value: integer, beside: { type: "array" } },
  unevaluatedItems: {
    value: integer,
    beside: { type: "array", prefixItems: [text] },
  },
  minContains: { value: 5, beside: { ...list, contains: text } },
  maxContains: { value: 5, beside: { ...list, contains: text } },

  allOf: (version) => ({
    value: [modelIn(version, "Cat"), { properties: { a: text } }],
  }),
  oneOf: { value: [text, integer] },
  anyOf: { value: [text, integer] },
  not: { value: {} },
  if: { value: whenA, beside: { ...open, ...members("then", withC) } },
  ...members("then", { value: withC, beside: { ...open, if: whenA } }),
  else: { value: withC, beside: { ...open, if: whenA } },
  discriminator: (version) =>
    version === "2.0"
      ? { value: "kind", beside: ownKind, frame: baseFrame }
      : {
          value: { propertyName: "kind", mapping: { kitty: "Cat" } },
          beside: {
            oneOf: [modelIn(version, "Cat"), modelIn(version, "Dog")],
          },
        },

  ...limitExamples,
  title: { value: "Fast one", beside: text },
  description: { value: "What it is.", beside: text },
  default: { value: "a", beside: text },
  example: { value: "a", beside: text },
  examples: { value: ["a"], beside: text },
  externalDocs: { value: { url: "https://example.com/it" }, beside: text },
  deprecated: { value: true, beside: text },
  readOnly: { value: true, beside: text },
  writeOnly: { value: true, beside: text },
  xml: { value: { name: "it" }, beside: text },
};

export const discriminatorExamples: Examples = {
  propertyName: { value: "kind" },
  mapping: { value: { kitty: "Cat" } },
  defaultMapping: { value: "Dog" },
};

export const xmlExamples: Examples = {
  nodeType: { value: "attribute" },
  name: { value: "it" },
  namespace: { value: "https://example.com/it" },
  prefix: { value: "i" },
  attribute: { value: true },
  wrapped: { value: true },
};
