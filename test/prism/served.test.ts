import { expect, test } from "vitest";
import type { Json } from "./any/document.ts";
import { servedOf } from "./any/served.ts";

const small: Json = {
  openapi: "3.0.3",
  info: { title: "Trees", version: "1" },
  security: [{ key: [] }],
  "x-shared": { $ref: "#/components/parameters/Depth" },
  paths: {
    "/trees/{id}": {
      parameters: [{ $ref: "#/components/parameters/Depth" }],
      put: {
        requestBody: {
          content: {
            "application/json": {
              schema: { $ref: "#/components/schemas/Tree" },
            },
          },
        },
        responses: {
          "200": { $ref: "#/components/responses/Tree" },
          "204": { description: "Done." },
        },
        callbacks: { grown: {} },
      },
    },
    "/woods": { $ref: "#/x-items/woods" },
  },
  "x-items": {
    woods: {
      get: {
        responses: {
          default: { description: "No media type.", schema: { type: "file" } },
        },
      },
    },
  },
  components: {
    parameters: { Depth: { name: "depth", in: "query", schema: {} } },
    responses: {
      Tree: {
        description: "A tree.",
        content: {
          "application/json": { schema: { $ref: "#/components/schemas/Tree" } },
          "text/plain": { example: "/\\" },
        },
      },
    },
    schemas: {
      Tree: { properties: { in: { $ref: "#/components/schemas/Tree" } } },
    },
    securitySchemes: { key: { type: "apiKey", name: "k", in: "query" } },
  },
};

const text = { schema: { type: "string" } };

test("requests stay, with references to the whole document; of answers the media types do", () => {
  expect(servedOf(small, "whole.json")).toEqual({
    openapi: "3.0.3",
    info: { title: "Trees", version: "1" },
    security: [{ key: [] }],
    components: {
      securitySchemes: { key: { type: "apiKey", name: "k", in: "query" } },
    },
    paths: {
      "/trees/{id}": {
        parameters: [{ $ref: "whole.json#/components/parameters/Depth" }],
        put: {
          requestBody: {
            content: {
              "application/json": {
                schema: { $ref: "whole.json#/components/schemas/Tree" },
              },
            },
          },
          responses: {
            "200": {
              description: "",
              content: { "application/json": text, "text/plain": text },
            },
            "204": { description: "" },
          },
        },
      },
      "/woods": {
        get: { responses: { default: { description: "", ...text } } },
      },
    },
  });
});
