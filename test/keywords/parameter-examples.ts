import type { ExampleOf, Examples } from "./example.ts";
import { limitExamples } from "./schema-examples.ts";

const text = { type: "string" };
const integer = { type: "integer" };
const texts = { type: "array", items: text };

/** Swagger 2.0, where there is no schema between. */
const simpleValue: Examples = {
  ...limitExamples,
  type: { value: "boolean" },
  format: { value: "date", beside: text },
  items: { value: integer, beside: { type: "array" } },
  collectionFormat: { value: "pipes", beside: texts },
  default: { value: "a", beside: text },
  enum: { value: ["a", "b"], beside: text },
};

export const itemsExamples: Examples = {
  ...simpleValue,
  collectionFormat: { value: "csv", beside: texts },
};

export const parameterExamples: Examples = {
  ...simpleValue,
  name: { value: "colour" },
  in: { value: "header" },
  description: { value: "How big." },
  required: { value: true },
  deprecated: { value: true },
  allowEmptyValue: { value: true },
  schema: (version) => ({
    value: integer,
    ...(version === "2.0" ? { beside: { in: "body" } } : {}),
  }),
  content: { value: { "application/json": { schema: integer } } },
  style: { value: "pipeDelimited", beside: { schema: texts, explode: false } },
  explode: { value: false, beside: { schema: texts } },
  allowReserved: { value: true },
  example: { value: "big" },
  examples: { value: { one: { value: "big" } } },
};

export const headerExamples: Examples = {
  ...simpleValue,
  collectionFormat: { value: "csv", beside: texts },
  description: { value: "How many." },
  required: { value: true },
  deprecated: { value: true },
  schema: { value: { type: "boolean" } },
  content: { value: { "application/json": { schema: { type: "boolean" } } } },
  style: { value: "simple" },
  explode: {
    value: true,
    beside: { schema: { type: "object", properties: { a: text } } },
  },
  allowEmptyValue: { value: true },
  allowReserved: { value: true },
  example: { value: 3 },
  examples: { value: { one: { value: 3 } } },
};

const shown: ExampleOf = { value: "big" };

export const exampleExamples: Examples = {
  summary: { value: "A big one.", beside: { value: "big" } },
  description: { value: "A big one.", beside: { value: "big" } },
  value: shown,
  dataValue: shown,
  serializedValue: shown,
  externalValue: { value: "https://example.com/big.json" },
};
