import type { Examples } from "./example.ts";
import { contentFrame, encodingFrame } from "./frames.ts";

const text = { type: "string" };
const integer = { type: "integer" };
const form = "application/x-www-form-urlencoded";
const lines = "application/jsonl";

export const requestBodyExamples: Examples = {
  description: { value: "The pet." },
  content: { value: { "application/json": { schema: integer } } },
  required: { value: true },
};

export const mediaTypeExamples: Examples = {
  description: { value: "The pet." },
  schema: { value: integer },
  itemSchema: (version) => ({
    value: { type: "object", properties: { it: text } },
    frame: {
      members: {},
      document: contentFrame(version, lines, "response").document,
    },
  }),
  encoding: (version) => ({
    value: { it: { contentType: "application/json" } },
    frame: contentFrame(version, "multipart/form-data"),
  }),
  prefixEncoding: (version) => ({
    value: [{ contentType: "image/png" }],
    beside: { schema: { type: "array", prefixItems: [text] } },
    frame: contentFrame(version, "multipart/mixed"),
  }),
  itemEncoding: (version) => ({
    value: { contentType: "image/png" },
    beside: { schema: { type: "array", items: text } },
    frame: contentFrame(version, "multipart/mixed"),
  }),
  example: { value: { it: "a" } },
  examples: { value: { one: { value: { it: "a" } } } },
};

export const encodingExamples: Examples = {
  contentType: { value: "application/json" },
  headers: (version) => ({
    value: { "x-part": { schema: { type: "string", enum: ["a"] } } },
    frame: encodingFrame(version, "multipart/form-data"),
  }),
  style: (version) => ({
    value: "pipeDelimited",
    beside: { explode: false },
    frame: encodingFrame(version, form),
  }),
  explode: (version) => ({
    value: false,
    beside: { style: "form" },
    frame: encodingFrame(version, form),
  }),
  allowReserved: (version) => ({
    value: true,
    frame: encodingFrame(version, form),
  }),
  encoding: { value: { it: { contentType: "image/png" } } },
  prefixEncoding: { value: [{ contentType: "image/png" }] },
  itemEncoding: { value: { contentType: "image/png" } },
};

export const responseExamples: Examples = {
  summary: { value: "All of it." },
  description: { value: "The pet." },
  headers: (version) => ({
    value: { "x-count": version === "2.0" ? integer : { schema: integer } },
  }),
  content: { value: { "application/json": { schema: integer } } },
  links: { value: { next: { operationId: "addPet" } } },
  schema: { value: integer },
  examples: { value: { "application/json": 3 }, beside: { schema: integer } },
};
