import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { check } from "../../generator/config/check.ts";
import { jsonSchema } from "../../generator/config/json-schema.ts";
import { configTable } from "../../generator/config/table.ts";
import { Report } from "../../generator/diagnostics/report.ts";

const schema: Schema = jsonSchema(configTable);

test("the published schema is that of the table", () => {
  const file = new URL("../../dist/config.schema.json", import.meta.url);
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(schema);
});

describe("the schema and the check take and refuse the same", () => {
  const target = { input: "a.yaml", output: "sdk" };
  const withTarget = (more: object) => ({
    targets: { a: { ...target, ...more } },
  });
  test.each<[right: boolean, config: unknown]>([
    [true, { targets: {} }],
    [true, withTarget({})],
    [true, { $schema: "x.json", naming: "preserve", targets: { a: target } }],
    [true, withTarget({ input: { path: "a", url: "https://a.test/" } })],
    [true, withTarget({ input: { path: "a" } })],
    [true, withTarget({ include: ["tag:Users", "path:/users/*"] })],
    [true, withTarget({ importExtension: "", banner: ["", "Acme"] })],
    [true, withTarget({ names: { models: { Pet: "Animal" } } })],
    [true, withTarget({ names: { operations: { A: "b.c.d" } } })],
    [true, withTarget({ names: { operations: { A: { function: "x" } } } })],
    [true, withTarget({ repairs: { requestBodyRequired: false } })],
    [false, null],
    [false, []],
    [false, {}],
    [false, { targets: [] }],
    [false, { targets: { a: "a.yaml" } }],
    [false, { targets: { a: { input: "a.yaml" } } }],
    [false, withTarget({ inputs: "a" })],
    [false, withTarget({ input: "https://a.test/openapi.yaml" })],
    [false, withTarget({ input: { url: "https://a.test/" } })],
    [false, withTarget({ input: { path: "a", url: "ftp://a.test/" } })],
    [false, withTarget({ output: "" })],
    [false, withTarget({ include: "tag:Users" })],
    [false, withTarget({ include: ["Users"] })],
    [false, withTarget({ naming: "camelcase" })],
    [false, withTarget({ wireTypes: "yes" })],
    [false, withTarget({ wireTypes: null })],
    [false, withTarget({ banner: ["two\nlines"] })],
    [false, withTarget({ client: { name: "my client" } })],
    [false, withTarget({ client: { title: "Shop" } })],
    [false, withTarget({ names: { operations: { A: "b" } } })],
    [false, withTarget({ names: { operations: { A: { name: "x" } } } })],
    [true, withTarget({ docs: true })],
    [false, withTarget({ docs: "yes" })],
  ])("%s: %j", (right, config) => {
    const report = new Report();
    check(config, configTable, () => undefined, report);
    expect(report.hasErrors).toBe(!right);
    expect(admits(schema, config)).toBe(right);
  });
});

interface Schema {
  readonly [key: string]: unknown;
}

/** As much of JSON Schema as the schema uses; a keyword that is not known here fails. */
function admits(schema: Schema, value: unknown): boolean {
  const own = isObject(value) ? value : {};
  const properties = (schema["properties"] ?? {}) as Record<string, Schema>;
  return Object.entries(schema).every(([keyword, argument]) => {
    switch (keyword) {
      case "$schema":
      case "title":
      case "description":
      case "default":
      case "properties":
        return Object.entries(properties).every(
          ([key, inner]) => !(key in own) || admits(inner, own[key]),
        );
      case "type":
        return typeOf(value) === argument;
      case "pattern":
        return (
          typeof value !== "string" ||
          new RegExp(argument as string, "u").test(value)
        );
      case "enum":
        return (argument as unknown[]).includes(value);
      case "items":
        return (
          !Array.isArray(value) ||
          value.every((item) => admits(argument as Schema, item))
        );
      case "required":
        return (argument as string[]).every((key) => key in own);
      case "additionalProperties":
        return Object.entries(own).every(
          ([key, item]) =>
            key in properties ||
            (argument !== false && admits(argument as Schema, item)),
        );
      case "anyOf":
        return (argument as Schema[]).some((inner) => admits(inner, value));
      default:
        throw new Error(`Unknown keyword ${keyword}`);
    }
  });
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeOf(value) === "object";
}
