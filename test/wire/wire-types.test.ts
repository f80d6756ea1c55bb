import { expect, test } from "vitest";
import { generateFrom } from "../case-folder/in-memory.ts";

const cat = { type: "object", properties: { kind: { type: "string" } } };

/** What openapi-typescript takes for a reference, and finds to be none. */
const extension = { "x-note": { text: "of no use to it" } };

const document = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pet": {
      get: {
        operationId: "getPet",
        responses: {
          "200": {
            description: "It.",
            content: {
              "application/json": {
                schema: { $ref: "#/components/schemas/Pet" },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Cat: cat,
      Dog: cat,
      Pet: {
        oneOf: [
          { $ref: "#/components/schemas/Cat" },
          { $ref: "#/components/schemas/Dog" },
        ],
        discriminator: { propertyName: "kind", mapping: extension },
      },
    },
  },
};

test("that openapi-typescript fails is told with its reason", async () => {
  const { files, diagnostics } = await generateFrom(document, {
    wireTypes: true,
  });
  expect(files).toEqual([]);
  const [said, ...others] = diagnostics.map(({ code, text }) => [code, text]);
  expect(others).toEqual([]);
  expect(said).toEqual([
    "wire-types-failed",
    expect.stringMatching(/^openapi-typescript could not make wire\.ts: ./),
  ]);
});
