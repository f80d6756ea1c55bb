import { expect, test } from "vitest";
import { Report } from "../../generator/diagnostics/report.ts";
import { versionOf } from "../../generator/openapi/version.ts";
import { Sources } from "../../generator/source/sources.ts";
import { memory } from "./memory.ts";
import { textOf } from "./told.ts";

async function versionIn(text: string) {
  const sources = new Sources(memory({ "a.yaml": text }));
  const { value } = await sources.load("a.yaml");
  const report = new Report();
  const version = versionOf({ value, file: "a.yaml", pointer: "" }, report);
  return { version, said: textOf(report.diagnostics, sources) };
}

test.each([
  ['swagger: "2.0"', "2.0", false],
  ["openapi: 3.0.0", "3.0", false],
  ["openapi: 3.0.4", "3.0", false],
  ["openapi: 3.1.1", "3.1", true],
  ["openapi: 3.2.0", "3.2", true],
  ['openapi: "3.1"', "3.1", true],
  ["openapi: 3.1.0-rc1", "3.1", true],
])("%s is known", async (text, name, siblings) => {
  expect(await versionIn(text)).toEqual({
    version: { name, siblings },
    said: "",
  });
});

test.each([
  ["openapi: 4.0.0", "version-unsupported: openapi 4.0.0 is not supported."],
  ["openapi: 3.3.0", "version-unsupported: openapi 3.3.0 is not supported."],
  ["openapi: latest", "version-unsupported: openapi latest is not supported."],
  ['swagger: "1.2"', "version-unsupported: swagger 1.2 is not supported."],
  [
    "openapi: 3.1",
    "version-not-a-string: The version must be a string, not the number 3.1.",
  ],
  [
    "swagger: 2.0",
    "version-not-a-string: The version must be a string, not the number 2.",
  ],
  [
    "openapi:",
    "version-not-a-string: The version must be a string, not nothing.",
  ],
  [
    "openapi: [3]",
    "version-not-a-string: The version must be a string, not a list.",
  ],
  [
    "asyncapi: 3.0.0",
    "not-openapi: This is an AsyncAPI document, not an OpenAPI document.",
  ],
  ["overlay: 1.0.0", "not-openapi: This is an Overlay, not"],
  ["arazzo: 1.0.0", "not-openapi: This is an Arazzo document, not"],
  ['swaggerVersion: "1.2"', "not-openapi: This is a Swagger 1 document, not"],
  [
    "info: { _postman_id: x }",
    "not-openapi: This is a Postman collection, not",
  ],
  [
    "$schema: https://json-schema.org/draft/2020-12/schema",
    "not-openapi: This is a JSON Schema, not",
  ],
  ["paths: {}", "not-openapi: This is an object that states no version, not"],
  ["- a", "not-openapi: This is a list, not"],
  ["Just words", "not-openapi: This is a text, not"],
  ["12", "not-openapi: This is the number 12, not"],
])("%s is refused", async (text, expected) => {
  const { version, said } = await versionIn(text);
  expect(version).toBeUndefined();
  expect(said).toContain(expected);
});

test("the hint can be copied", async () => {
  expect((await versionIn("swagger: 2.0")).said).toBe(
    `a.yaml:1:10 error version-not-a-string: The version must be a string, not the number 2.
  1 | swagger: 2.0
    |          ^^^
  hint: swagger: "2.0"
`,
  );
  expect((await versionIn("openapi: 3.1")).said).toContain(
    'hint: openapi: "3.1.0"',
  );
});
