import { afterEach, describe, expect, test } from "vitest";
import type { Wish } from "../../generator/config/settle.ts";
import { folderWith } from "../setup/folder.ts";
import { settled, targetsOf } from "./settled.ts";

const home = process.cwd();
afterEach(() => process.chdir(home));

test("every option has its default", async () => {
  const targets = { shop: { input: "shop.yaml", output: "sdk" } };
  expect(await targetsOf({ targets })).toEqual([
    {
      name: "shop",
      input: "shop.yaml",
      overlays: [],
      url: undefined,
      hosts: [],
      headers: {},
      root: undefined,
      output: "sdk",
      config: "..",
      lock: "sdkwright.lock.json",
      runtime: undefined,
      include: [],
      exclude: [],
      client: { name: undefined, idempotencyHeader: undefined },
      naming: "camelCase",
      enums: "const",
      onUnsupported: "error",
      open: "responses",
      importExtension: ".js",
      modules: "few",
      deepObjectArrays: "brackets",
      templates: undefined,
      wireTypes: false,
      checks: false,
      banner: [],
      gitattributes: true,
      repairs: { requestBodyRequired: true, undeclaredPathParameter: true },
      formats: new Map(),
      webhooks: { signature: "standard", event: undefined },
      names: { models: {}, operations: {} },
      pagination: [],
    },
  ]);
});

test("options beside the targets are defaults; a target's own win, member by member", async () => {
  const [a, b] = await targetsOf({
    naming: "preserve",
    include: ["tag:A"],
    repairs: { requestBodyRequired: false },
    names: { models: { Pet: "Animal" } },
    targets: {
      a: { input: "a", output: "out/a" },
      b: {
        input: "b",
        output: "out/b",
        naming: "camelCase",
        include: ["tag:B"],
        repairs: { undeclaredPathParameter: false },
        names: { operations: { GetPet: "shop.pets.get" } },
      },
    },
  });
  expect(a).toMatchObject({
    naming: "preserve",
    include: [{ kind: "tag", pattern: "A" }],
    repairs: { requestBodyRequired: false, undeclaredPathParameter: true },
  });
  expect(b).toMatchObject({
    naming: "camelCase",
    include: [{ kind: "tag", pattern: "B" }],
    repairs: { requestBodyRequired: false, undeclaredPathParameter: false },
    names: {
      models: { Pet: "Animal" },
      operations: { GetPet: { resource: "shop.pets", method: "get" } },
    },
  });
});

test("the forms of an input", async () => {
  const targets = await targetsOf({
    targets: {
      a: { input: "a.yaml", output: "a" },
      b: { input: { path: "b.yaml" }, output: "b" },
      c: { input: { url: "https://c.test/c", path: "c.yaml" }, output: "c" },
    },
  });
  expect(targets.map(({ input }) => input)).toEqual([
    "a.yaml",
    "b.yaml",
    "c.yaml",
  ]);
});

test("paths start at the config; those of the command line at the working directory", async () => {
  process.chdir(
    folderWith({
      "api/sdkwright.config.json": JSON.stringify({
        templates: "templates",
        targets: { a: { input: "../spec/a.yaml", output: "sdk" } },
      }),
    }),
  );
  const config = "api/sdkwright.config.json";
  const { targets } = await settled({ config });
  expect(targets[0]).toMatchObject({
    input: "spec/a.yaml",
    output: "api/sdk",
    templates: "api/templates",
    lock: "api/sdkwright.lock.json",
  });
  const overrides = { output: "mine", templates: "t" };
  const overridden = await settled({ config, overrides });
  expect(overridden.targets[0]).toMatchObject({
    input: "spec/a.yaml",
    output: "mine",
    templates: "t",
    lock: "api/sdkwright.lock.json",
  });
});

describe("a document on the command line", () => {
  test("is a target of its own, with its lock in the output folder", async () => {
    const { targets } = await settled({
      document: "specs/shop.v2.yaml",
      overrides: { output: "sdk" },
    });
    expect(targets).toMatchObject([
      { name: "shop.v2", output: "sdk", lock: "sdk/sdkwright.lock.json" },
    ]);
  });

  test("may be absolute: no machine's folders come into any message", async () => {
    const { targets } = await settled({
      document: `${home}/spec/shop.yaml`,
      overrides: { output: `${home}/sdk` },
    });
    expect(targets).toMatchObject([
      {
        input: "spec/shop.yaml",
        output: "sdk",
        lock: "sdk/sdkwright.lock.json",
      },
    ]);
  });

  test.each<[Partial<Wish>, string]>([
    [{ overrides: {} }, "output-missing: No output folder was named."],
    [{ config: "c.json" }, "--config and a.yaml exclude each other."],
    [{ targets: ["a"] }, "--target and a.yaml exclude each other."],
    [{ document: "https://a.test/x" }, "input-is-url: https://a.test/x"],
    [
      { overrides: { output: "o", include: ["Users"] } },
      "selector-malformed: Users is no selector.",
    ],
  ])("%j", async (wish, text) => {
    const { targets, texts } = await settled({
      document: "a.yaml",
      overrides: { output: "o" },
      ...wish,
    });
    expect(texts.join()).toContain(text);
    expect(targets).toEqual([]);
  });
});

describe("targets that would write into each other", () => {
  test.each([
    ["sdk", "./sdk/", "b and a both write to ./sdk/."],
    ["sdk", "sdk/b", "b writes into sdk, a folder of a."],
    ["sdk/a", "sdk", "a writes into sdk, a folder of b."],
  ])("%s and %s", async (a, b, text) => {
    const { texts } = await settled({
      config: {
        targets: { a: { input: "a", output: a }, b: { input: "b", output: b } },
      },
    });
    expect(texts.join()).toContain(text);
  });

  test("are not those with names that only begin alike", async () => {
    await targetsOf({
      targets: {
        a: { input: "a", output: "sdk" },
        b: { input: "b", output: "sdk-b" },
        c: { input: "c", output: "..sdk" },
      },
    });
  });
});

test("one folder cannot be named for two targets", async () => {
  const targets = {
    a: { input: "a", output: "x/a" },
    b: { input: "b", output: "x/b" },
  };
  const overrides = { output: "y" };
  const both = await settled({ config: { targets }, overrides });
  expect(both.texts.join()).toContain("output-of-many: ");
  const one = await settled({ config: { targets }, overrides, targets: ["b"] });
  expect(one.targets).toMatchObject([{ name: "b", output: "y" }]);
});
