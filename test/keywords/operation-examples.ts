import type { Example, Examples } from "./example.ts";
import { documentOf, operationOf } from "./frames.ts";
import { oldDocumentOf } from "./old-frames.ts";

const text = { type: "string" };

const key = { type: "apiKey", in: "header", name: "X-Key" };

/** Another operation under the path. */
const operation: Example = {
  value: operationOf({ operationId: "doMore" }),
};

export const pathItemExamples: Examples = {
  $ref: (version) => ({
    value: "#/x-paths/pets",
    frame: {
      members: { post: operationOf() },
      document: (it) => {
        const paths = { "/pets": it };
        const shared = { "x-paths": { pets: { get: operation.value } } };
        return version === "2.0"
          ? oldDocumentOf({ paths, ...shared })
          : documentOf(version, { paths, ...shared });
      },
    },
  }),
  summary: { value: "All about pets." },
  description: { value: "All about pets." },
  servers: { value: [{ url: "https://b.example.com" }] },
  parameters: (version) => ({
    value: [
      version === "2.0"
        ? { name: "size", in: "query", ...text }
        : { name: "size", in: "query", schema: text },
    ],
  }),
  get: operation,
  put: operation,
  post: operation,
  delete: operation,
  options: operation,
  head: operation,
  patch: operation,
  trace: operation,
  query: operation,
  additionalOperations: { value: { COPY: operation.value } },
};

export const operationExamples: Examples = {
  tags: { value: ["dogs"] },
  summary: { value: "Adds one." },
  description: { value: "Adds one." },
  externalDocs: { value: { url: "https://example.com/add" } },
  operationId: { value: "addOne" },
  parameters: pathItemExamples["parameters"]!,
  requestBody: { value: { content: { "application/json": { schema: text } } } },
  responses: (version) => ({
    value: {
      "200":
        version === "2.0"
          ? { description: "It.", schema: text }
          : {
              description: "It.",
              content: { "application/json": { schema: text } },
            },
    },
  }),
  callbacks: {
    value: {
      done: {
        "{$request.query.url}": { post: operationOf({ operationId: "done" }) },
      },
    },
  },
  deprecated: { value: true },
  security: (version) => ({
    value: [{ key: [] }],
    frame: {
      members: operationOf(),
      document: (it) =>
        version === "2.0"
          ? oldDocumentOf({ operation: it, securityDefinitions: { key } })
          : documentOf(version, {
              operation: it,
              components: { securitySchemes: { key } },
            }),
    },
  }),
  servers: { value: [{ url: "https://b.example.com" }] },
  consumes: {
    value: ["text/plain"],
    beside: { parameters: [{ name: "pet", in: "body", schema: text }] },
  },
  produces: {
    value: ["text/plain"],
    beside: {
      responses: { "200": { description: "It.", schema: { type: "object" } } },
    },
  },
  schemes: (version) => ({
    value: ["http"],
    frame: {
      members: operationOf(),
      document: (it) =>
        version === "2.0"
          ? oldDocumentOf({ operation: it, host: "b.example.com" })
          : documentOf(version, { operation: it }),
    },
  }),
};

const beside = { operationId: "addPet" };
const elsewhere = "https://example.com/openapi.yaml#/paths/~1pets/get";

export const linkExamples: Examples = {
  operationRef: { value: elsewhere, instead: beside },
  operationId: { value: "addPet", instead: { operationRef: elsewhere } },
  parameters: { value: { size: "$response.body" }, beside },
  requestBody: { value: "$response.body", beside },
  description: { value: "The next one.", beside },
  server: { value: { url: "https://b.example.com" }, beside },
};

export const referenceExamples: Examples = {
  $ref: (version) => ({
    value:
      version === "2.0" ? "#/parameters/Size" : "#/components/parameters/Size",
  }),
  summary: { value: "How big." },
  description: { value: "How big." },
};
