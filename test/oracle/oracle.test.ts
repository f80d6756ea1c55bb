import { existsSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { casesFolder } from "../case-folder/case.ts";
import type { Source } from "./document.ts";
import { judge } from "./judge.ts";
import type { Ours } from "./ours.ts";
import { lastReasons, localReasons, rewritingReasons } from "./reasons.ts";
import { small, smallDocument, spoiled } from "./small.ts";

const reasons = [...localReasons, ...rewritingReasons, ...lastReasons];

describe("the reasons", () => {
  test("are at most twenty, each with a name of its own", () => {
    const names = reasons.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeLessThanOrEqual(20);
  });

  test.for(reasons)("of $name are shown by a case", (reason) => {
    expect(existsSync(join(casesFolder, reason.case))).toBe(true);
  });
});

describe("a fault in our types is seen:", () => {
  let source: Source;
  let ours: Ours;

  beforeAll(async () => {
    ({ source, ours } = await small("faults", {
      Pet: {
        type: "object",
        required: ["id", "owner", "tags"],
        properties: {
          id: { type: "string" },
          name: { type: "string" },
          weight: { type: "number", nullable: true },
          tags: { type: "array", items: { type: "string" } },
          sizes: { type: "object", additionalProperties: { type: "number" } },
          kind: { type: "string", enum: ["cat", "dog"] },
          owner: { $ref: "#/components/schemas/Owner" },
          place: {
            oneOf: [{ type: "string" }, { $ref: "#/components/schemas/Owner" }],
          },
        },
      },
      Owner: {
        type: "object",
        required: ["pets"],
        properties: {
          pets: { type: "array", items: { $ref: "#/components/schemas/Pet" } },
          parent: { $ref: "#/components/schemas/Owner" },
        },
      },
    }));
  });

  test("none where there is none", async () => {
    const { equal, better, gaps, unsound } = await judge(source, ours);
    expect({ equal, better, gaps, unsound }).toEqual({
      equal: 6,
      better: 0,
      gaps: [],
      unsound: [],
    });
  });

  const pet = "#/components/schemas/Pet: ";
  const faults: [string, string | RegExp, string, string][] = [
    [
      "an optional member is lost",
      /\n  name\?:.*/,
      "",
      ".name: a member vs none",
    ],
    [
      "a member is made up",
      "  name?:",
      "  nick?: string;\n  name?:",
      ".nick: none vs a member",
    ],
    [
      "a required member is optional",
      "id: string",
      "id?: string",
      ".id: required vs optional",
    ],
    [
      "an optional member is required",
      "name?: string",
      "name: string",
      ".name: optional vs required",
    ],
    [
      "a leaf is widened",
      "name?: string",
      "name?: string | number",
      ".name: string vs number | string",
    ],
    [
      "a leaf is another",
      "name?: string",
      "name?: number",
      ".name: string vs number",
    ],
    ["a leaf is any", "name?: string", "name?: any", ".name: string vs any"],
    [
      "a leaf is unknown",
      "name?: string",
      "name?: unknown",
      ".name: string vs unknown",
    ],
    [
      "a null is lost",
      "number | null",
      "number",
      ".weight: null | number vs number",
    ],
    [
      "a null is made up",
      "name?: string",
      "name?: string | null",
      ".name: string vs null | string",
    ],
    [
      "items are others",
      "tags: string[]",
      "tags: number[]",
      ".tags[]: string vs number",
    ],
    [
      "an array is a tuple",
      "tags: string[]",
      "tags: [string]",
      ".tags: array vs tuple of 1",
    ],
    [
      "an array is its item",
      "tags: string[]",
      "tags: string",
      ".tags: array vs string",
    ],
    [
      "values are others",
      "Record<string, number>",
      "Record<string, string>",
      ".sizes{}: number vs string",
    ],
    [
      "a literal is lost",
      '"cat" | "dog"',
      '"cat"',
      '.kind: "cat" | "dog" vs "cat"',
    ],
    [
      "a variant is lost",
      "string | Owner",
      "string",
      ".place: string | { parent, pets } vs string",
    ],
    [
      "another model is meant",
      "owner: Owner",
      "owner: Pet",
      ".owner.pets: a member vs none",
    ],
  ];

  test.for(faults)("%s", async ([, from, to, told]) => {
    const { gaps } = await judge(source, spoiled(ours, from, to));
    expect(gaps).toContain(pet + told);
  });

  test("a component is lost", async () => {
    const { gaps } = await judge(source, { ...ours, idOf: () => undefined });
    expect(gaps).toContain(
      "#/components/schemas/Owner: { parent, pets } vs never",
    );
  });

  test("an operation is lost", async () => {
    const operations = ours.api.operations.slice(1);
    const { gaps } = await judge(source, {
      ...ours,
      api: { ...ours.api, operations },
    });
    expect(gaps).toEqual(["#/paths/~1Owner/get: lost"]);
  });
});

describe("a request and its answers are compared:", () => {
  let source: Source;
  let ours: Ours;

  beforeAll(async () => {
    const failure = {
      type: "object",
      required: ["code"],
      properties: { code: { type: "number" } },
    };
    const json = (schema: object) => ({ "application/json": { schema } });
    ({ source, ours } = await smallDocument("operations", {
      openapi: "3.0.3",
      info: { title: "Small", version: "1" },
      paths: {
        "/pets/{id}": {
          put: {
            operationId: "putPet",
            parameters: [
              {
                name: "id",
                in: "path",
                required: true,
                schema: { type: "integer" },
              },
              { name: "dry", in: "query", schema: { type: "boolean" } },
            ],
            requestBody: {
              required: true,
              content: json({
                type: "object",
                required: ["name"],
                properties: {
                  name: { type: "string" },
                  id: { type: "string" },
                },
              }),
            },
            responses: {
              200: { description: "Done.", content: json({ type: "string" }) },
              404: { description: "None.", content: json(failure) },
              default: {
                description: "Wrong.",
                content: json({
                  type: "object",
                  properties: { text: { type: "string" } },
                }),
              },
            },
          },
        },
      },
    }));
  });

  test("they are equal, also where body and path share a name", async () => {
    const { equal, better, gaps } = await judge(source, ours);
    expect({ equal, better, gaps }).toEqual({ equal: 4, better: 0, gaps: [] });
  });

  const put = "#/paths/~1pets~1{id}/put";
  const faults: [string, string, string, string][] = [
    [
      "a parameter is lost",
      "  dry?: boolean | undefined;\n",
      "",
      "request: .dry: a member vs none",
    ],
    [
      "a parameter is another",
      "  id: number;",
      "  id: string;",
      "request: .id: number vs string",
    ],
    [
      "a member of the body is another",
      "  name: string;",
      "  name: boolean;",
      "request: .body.name: string vs boolean",
    ],
    [
      "the data is another",
      "ApiPromise<string,",
      "ApiPromise<number,",
      "success: string vs number",
    ],
    [
      "an error is another",
      "code: number",
      "code: string",
      "404: .code: number vs string",
    ],
    [
      "an error is without its status",
      "WithStatus<404>",
      "WithStatus<405>",
      "404: { code } vs never",
    ],
    [
      "the error of all others is another",
      "text?: string",
      "text?: number",
      "default: .text: string vs number",
    ],
  ];

  test.for(faults)("%s", async ([, from, to, told]) => {
    const { gaps } = await judge(source, spoiled(ours, from, to));
    expect(gaps).toContain(`${put} ${told}`);
  });
});
