import type { Example, Examples } from "./example.ts";
import { answer, documentOf, operationOf, type Json } from "./frames.ts";
import type { VersionName } from "../../generator/openapi/keywords/keyword.ts";

const text = { type: "string" };

/** Swagger 2.0, with an operation to go with the rest. */
function old(value: unknown, operation: Json = {}, rest: Json = {}): Example {
  const paths = { "/pets": { post: operationOf(operation) } };
  return { value, beside: { paths, ...rest } };
}

const size = { name: "size", in: "query" };
const body = { name: "pet", in: "body", schema: { type: "object" } };
const key = { type: "apiKey", in: "header", name: "X-Key" };
const page = { url: "https://example.com/pets" };
const answers = { "200": { description: "It.", schema: text } };

const selfReference =
  "https://example.com/openapi.yaml#/components/schemas/Pet";

export const documentExamples: Examples = {
  openapi: (version) => ({ value: `${version}.0` }),
  swagger: { value: "2.0" },
  $self: {
    value: "https://example.com/openapi.yaml",
    beside: {
      components: { schemas: { Pet: text } },
      paths: documentOf("3.2", {
        operation: { responses: answer({ $ref: selfReference }) },
      })["paths"],
    },
  },
  info: { value: { title: "Cats", version: "2" } },
  jsonSchemaDialect: {
    value: "https://json-schema.org/draft/2020-12/schema",
  },
  servers: { value: [{ url: "https://b.example.com" }] },
  paths: { value: { "/cats": { get: operationOf({ operationId: "cats" }) } } },
  webhooks: {
    value: { added: { post: operationOf({ operationId: "added" }) } },
  },
  components: (version) => componentExample("schemas", { Pet: text }, version),
  security: (version) => ({
    value: [{ key: [] }],
    beside:
      version === "2.0"
        ? { securityDefinitions: { key } }
        : { components: { securitySchemes: { key } } },
  }),
  tags: { value: [{ name: "pets", description: "All of them." }] },
  externalDocs: { value: page },
  host: { value: "b.example.com" },
  basePath: { value: "/v2", beside: { host: "b.example.com" } },
  schemes: { value: ["http"], beside: { host: "b.example.com" } },
  consumes: old(["text/plain"], { parameters: [body] }),
  produces: old(["text/plain"], { responses: answers }),
  definitions: (version) => {
    const schema = { $ref: "#/definitions/Pet" };
    const responses =
      version === "2.0"
        ? { "200": { description: "It.", schema } }
        : answer(schema);
    return old(
      { Pet: { type: "object", properties: { a: text } } },
      { responses },
    );
  },
  parameters: old(
    { Size: { ...size, ...text } },
    { parameters: [{ $ref: "#/parameters/Size" }] },
  ),
  responses: old(
    { Ok: { description: "It.", schema: text } },
    { responses: { "200": { $ref: "#/responses/Ok" } } },
  ),
  securityDefinitions: old({ key }, {}, { security: [{ key: [] }] }),
};

/** Components of a kind in a document whose operation refers to them. */
function componentExample(
  section: string,
  value: Json,
  version: VersionName,
): Example {
  const paths = documentOf(version, { operation: usersOf(section) })["paths"];
  return { value: { [section]: value }, beside: { paths } };
}

/** An operation that refers to `Pet` of a section. */
function usersOf(section: string): Json {
  const $ref = `#/components/${section}/Pet`;
  const json = (schema: unknown) => ({ "application/json": { schema } });
  switch (section) {
    case "schemas":
      return {
        responses: { "200": { description: "It.", content: json({ $ref }) } },
      };
    case "responses":
      return { responses: { "200": { $ref } } };
    case "parameters":
      return { parameters: [{ $ref }] };
    case "examples":
      return {
        parameters: [{ ...size, schema: text, examples: { one: { $ref } } }],
      };
    case "requestBodies":
      return { requestBody: { $ref } };
    case "headers":
      return {
        responses: {
          "200": {
            description: "It.",
            content: json(text),
            headers: { "x-a": { $ref } },
          },
        },
      };
    case "links":
      return {
        responses: {
          "200": {
            description: "It.",
            content: json(text),
            links: { next: { $ref } },
          },
        },
      };
    case "callbacks":
      return { callbacks: { done: { $ref } } };
    case "mediaTypes":
      return {
        responses: {
          "200": {
            description: "It.",
            content: { "application/json": { $ref } },
          },
        },
      };
    default:
      return {};
  }
}

/** A section of the components, and what it holds for `Pet`. */
function section(
  name: string,
  pet: unknown,
  rest: Json = {},
): Examples[string] {
  return (version) => ({
    value: { Pet: pet },
    frame: {
      members: {},
      document: (components) =>
        documentOf(version, { operation: usersOf(name), components, ...rest }),
    },
  });
}

/** An answer without a link. */
const unlinked = { responses: answer(text) };

/** A parameter without an example. */
const plain = { parameters: [{ ...size, schema: text }] };

const content = { "application/json": { schema: text } };

export const componentsExamples: Examples = {
  schemas: section("schemas", { type: "object", properties: { a: text } }),
  responses: section("responses", { description: "It.", content }),
  parameters: section("parameters", { ...size, schema: text }),
  examples: (version) => ({
    value: { Pet: { value: "big" } },
    frame: {
      members: {},
      document: (components) =>
        documentOf(version, {
          operation: "examples" in components ? usersOf("examples") : plain,
          components,
        }),
    },
  }),
  requestBodies: section("requestBodies", { content }),
  headers: section("headers", { schema: text }),
  securitySchemes: section("securitySchemes", key, {
    security: [{ Pet: [] }],
  }),
  links: (version) => ({
    value: { Pet: { operationId: "addPet" } },
    frame: {
      members: {},
      document: (components) =>
        documentOf(version, {
          operation: "links" in components ? usersOf("links") : unlinked,
          components,
        }),
    },
  }),
  callbacks: section("callbacks", {
    "{$request.query.url}": { post: operationOf({ operationId: "done" }) },
  }),
  pathItems: section(
    "pathItems",
    { get: operationOf({ operationId: "getPet" }) },
    { paths: { "/pets": { $ref: "#/components/pathItems/Pet" } } },
  ),
  mediaTypes: section("mediaTypes", { schema: text }),
};

export const infoExamples: Examples = {
  title: { value: "Cats" },
  summary: { value: "All about pets." },
  description: { value: "All about pets." },
  termsOfService: { value: "https://example.com/terms" },
  contact: { value: { name: "Ann" } },
  license: { value: { name: "MIT" } },
  version: { value: "2" },
};

export const contactExamples: Examples = {
  name: { value: "Ann" },
  url: { value: "https://example.com/ann" },
  email: { value: "ann@example.com" },
};

export const licenseExamples: Examples = {
  name: { value: "MIT" },
  identifier: { value: "MIT" },
  url: { value: "https://example.com/license" },
};

export const serverExamples: Examples = {
  url: { value: "https://b.example.com" },
  description: { value: "The other one." },
  name: { value: "other" },
  variables: {
    value: { v: { default: "b" } },
    beside: { url: "https://{v}.example.com" },
  },
};

export const serverVariableExamples: Examples = {
  enum: { value: ["a", "b"] },
  default: { value: "b" },
  description: { value: "Which one." },
};

export const tagExamples: Examples = {
  name: { value: "pets", beside: { description: "All of them." } },
  summary: { value: "Pets" },
  description: { value: "All of them." },
  externalDocs: { value: page },
  parent: { value: "animals" },
  kind: { value: "badge" },
};

export const externalDocsExamples: Examples = {
  url: { value: "https://example.com/more" },
  description: { value: "More of it." },
};
