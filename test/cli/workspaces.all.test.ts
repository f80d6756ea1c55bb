import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";
import { shop } from "./documents.ts";

const hook = fileURLToPath(new URL("list-reads.mjs", import.meta.url));
const names = Array.from(
  { length: 50 },
  (_, at) => `s${`${at}`.padStart(2, "0")}`,
);

/** The document, with a change that one file shows. */
const named = (text: string) =>
  shop.replace(
    "name: { type: string }",
    `name: { type: string, description: ${text} }`,
  );

/** A config with a target for each of these documents. */
function workspace(
  documents: Readonly<Record<string, string>>,
  options: object = {},
): string {
  const folder = folderWith({
    ...Object.fromEntries(
      Object.entries(documents).map(([name, text]) => [
        `specs/${name}.yaml`,
        text,
      ]),
    ),
    "sdkwright.config.json": JSON.stringify({
      ...options,
      targets: { "*": { input: "specs/*.yaml", output: "sdk/*" } },
    }),
  });
  mkdirSync(join(folder, "node_modules"));
  return folder;
}

/** A run, and the names of the documents and templates that were read to be used. */
async function readsOf(folder: string, args: readonly string[]) {
  const list = join(folder, "node_modules/reads.txt");
  writeFileSync(list, "");
  const ended = await sdkwright(folder, args, {
    NODE_OPTIONS: `--import ${pathToFileURL(hook).href}`,
    READS: list,
  });
  const lines = readFileSync(list, "utf8").split("\n");
  const reads = lines.map((path) => basename(path)).filter(Boolean);
  return { ...ended, reads };
}

describe("fifty targets in one run", () => {
  test("where one document changes, the others are neither read nor generated", async () => {
    const all = Object.fromEntries(names.map((name) => [name, shop]));
    const folder = workspace(all);
    const first = await sdkwright(folder, ["generate"]);
    expect(first.code).toBe(0);
    const lines = first.stderr.trimEnd().split("\n");
    expect(lines.slice(0, -1).map((line) => line.split(":")[0])).toEqual(names);
    expect(lines.at(-1)).toMatch(
      /^50 targets: \d+ files written, 0 unchanged$/,
    );

    fill(folder, { "specs/s07.yaml": named("All pets.") });
    const { stderr, reads, code } = await readsOf(folder, ["generate"]);
    expect(code).toBe(0);
    expect(reads.filter((name) => name.endsWith(".yaml"))).toEqual([
      "s07.yaml",
    ]);
    const whole = await sdkwright(folder, ["check", "--no-cache"]);
    expect(whole.stderr).toContain("50 targets: 50 up to date\n");
    expect(stderr).toMatch(/\n50 targets: 1 file written, \d+ unchanged\n$/);
    // What is kept of a target is not believed where its files are not what they were.
    rmSync(join(folder, "sdk/s31/index.ts"));
    fill(folder, { "specs/s08.yaml": named("Pets.") });
    const again = await readsOf(folder, ["generate"]);
    const read = again.reads.filter((name) => name.endsWith(".yaml"));
    expect(read.sort()).toEqual(["s08.yaml", "s31.yaml"]);
    expect(again.code).toBe(0);
  });

  test("those that are spared say what they said", async () => {
    const wrong = shop.replace("required: [name]", "required: [name, gone]");
    const folder = workspace({ a: shop, b: wrong, c: shop });
    for (const args of [["generate"], ["check"], ["generate", "--json"]]) {
      await sdkwright(folder, args);
      fill(folder, { "specs/c.yaml": `${shop}# ${args.join()}\n` });
      const spared = await readsOf(folder, args);
      expect(spared.reads).not.toContain("b.yaml");
      expect(spared).toMatchObject(
        await sdkwright(folder, [...args, "--no-cache"]),
      );
    }
  });

  test("templates are read once, and what is wrong with them is told once", async () => {
    const folder = workspace(
      { a: shop, b: shop, c: shop },
      { templates: "mine" },
    );
    fill(folder, { "mine/index.ts.hbs": "{{header}}\n\n{{exports}}\n" });
    const { code, reads } = await readsOf(folder, ["generate"]);
    expect(code).toBe(0);
    const templates = reads.filter((name) => name.endsWith(".hbs"));
    // Once as it is built in, once as the user has it.
    expect(templates.filter((name) => name === "index.ts.hbs").length).toBe(2);
    expect(templates.filter((name) => name === "model.ts.hbs").length).toBe(1);
    fill(folder, { "mine/index.ts.hbs": "{{header}}{{nothing}}\n" });
    const { stderr, code: wrong } = await sdkwright(folder, ["generate"]);
    expect(wrong).toBe(2);
    expect(stderr.match(/template-unknown-path/g)?.length).toBe(1);
    expect(stderr).toContain(
      "3 targets: 0 files written, 0 unchanged, 3 failed",
    );
  });

  test("a document that is wrong does not stop the others", async () => {
    const folder = workspace({
      a: shop,
      b: "openapi: [",
      c: "swagger: 9",
      d: shop,
    });
    const { code, stderr } = await sdkwright(folder, ["generate"]);
    expect(code).toBe(3);
    const places = [
      "specs/b.yaml:1:",
      "b: nothing written",
      "specs/c.yaml:1:",
      "d: ",
    ];
    const found = places.map((place) => stderr.indexOf(place));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(stderr).toMatch(
      /\n4 targets: \d+ files written, 0 unchanged, 2 failed\n$/,
    );
    const { stdout } = await sdkwright(folder, ["check", "--json"]);
    expect(JSON.parse(stdout).summary).toMatchObject({
      targets: 4,
      failed: 2,
      differing: 0,
    });
    const quiet = await sdkwright(folder, [
      "check",
      "--target",
      "a",
      "--target",
      "d",
      "--quiet",
    ]);
    expect(quiet).toMatchObject({ code: 0, stdout: "", stderr: "" });
    const seen = await sdkwright(folder, ["inspect"]);
    expect(seen.stderr).toContain("4 targets: 2 read, 2 failed\n");
  });
});

describe("a runtime that targets share", () => {
  const paged = shop.replace(
    "tags: [Pets]",
    "tags: [Pets]\n      parameters: [{ name: offset, in: query, schema: { type: integer } }]",
  );
  const options = { runtime: { shared: "sdk/runtime" } };
  const withPages = {
    ...options,
    pagination: [{ style: "offset", offset: "offset", match: ["tag:Pets"] }],
  };
  /** `pages` needs modules that `plain` does not. */
  function configOf(targets: readonly string[], more: object = {}) {
    const all = {
      plain: { input: "plain.yaml", output: "sdk/plain" },
      pages: {
        input: "pages.yaml",
        output: "sdk/deep/pages",
        pagination: withPages.pagination,
      },
    };
    const chosen = Object.entries(all).filter(([name]) =>
      targets.includes(name),
    );
    return JSON.stringify({
      ...options,
      targets: Object.fromEntries(chosen),
      ...more,
    });
  }
  function shared(): string {
    const folder = folderWith({
      "plain.yaml": shop,
      "pages.yaml": paged,
      "sdkwright.config.json": configOf(["plain", "pages"]),
    });
    mkdirSync(join(folder, "node_modules"));
    return folder;
  }
  const modulesIn = (folder: string) => [
    ...filesBelow(join(folder, "sdk/runtime")).keys(),
  ];

  test("holds what all need, whichever of them is generated", async () => {
    const folder = shared();
    const { code, stderr } = await sdkwright(folder, ["generate"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /sdk\/runtime: \d+ files written, 0 unchanged \(runtime of pages, plain\)\n2 targets/,
    );
    const before = filesBelow(join(folder, "sdk"));
    expect(
      [...before.keys()].filter((path) => /\/runtime\//.test(path)),
    ).toEqual([]);
    expect(before.get("plain/index.ts")).toContain(
      'from "../runtime/errors.js"',
    );
    expect(before.get("deep/pages/operations.ts")).toContain(
      'from "../../runtime/pages.js"',
    );
    expect(before.has("runtime/offset-pages.ts")).toBe(true);

    for (const target of ["plain", "pages"]) {
      rmSync(join(folder, "sdk/runtime"), { recursive: true });
      const missing = await sdkwright(folder, ["check", "--target", target]);
      expect(missing.code).toBe(1);
      expect(missing.stdout).toContain(
        "sdk/runtime: sdk/runtime/offset-pages.ts is missing",
      );
      await sdkwright(folder, ["generate", "--target", target]);
      expect(filesBelow(join(folder, "sdk"))).toEqual(before);
      expect(
        (await sdkwright(folder, ["check", "--target", target])).code,
      ).toBe(0);
    }
    rmSync(join(folder, "sdk"), { recursive: true });
    await sdkwright(folder, ["generate"]);
    expect(filesBelow(join(folder, "sdk"))).toEqual(before);
    const all = await sdkwright(folder, ["check"]);
    expect(all.stderr).toContain("sdk/runtime: up to date");
  });

  test("lets go of what nobody needs when all targets are generated, and not before", async () => {
    const folder = shared();
    await sdkwright(folder, ["generate"]);
    fill(folder, { "pages.yaml": shop });
    fill(folder, {
      "sdkwright.config.json": configOf(["plain", "pages"], {
        naming: "preserve",
      }),
    });
    // The document of one is wrong: what its SDK imports must stay.
    fill(folder, { "pages.yaml": "openapi: [" });
    expect((await sdkwright(folder, ["generate"])).code).toBe(3);
    expect(modulesIn(folder)).toContain("offset-pages.ts");
    // Nor does a run over the others let go of it, also where the lock was lost.
    rmSync(join(folder, "sdkwright.lock.json"));
    await sdkwright(folder, ["generate", "--target", "plain"]);
    expect(modulesIn(folder)).toContain("offset-pages.ts");
    fill(folder, { "sdkwright.config.json": configOf(["plain"]) });
    const stale = await sdkwright(folder, ["check"]);
    expect(stale.stdout).toContain("sdk/runtime/offset-pages.ts is left over");
    const { stderr } = await sdkwright(folder, ["generate"]);
    expect(stderr).toMatch(
      /sdk\/runtime: 0 files written, \d+ removed, \d+ unchanged \(runtime of plain\)/,
    );
    expect(modulesIn(folder)).not.toContain("offset-pages.ts");
    expect((await sdkwright(folder, ["check"])).code).toBe(0);
  });

  test("that was changed by hand is told of once, and nothing is written", async () => {
    const folder = shared();
    await sdkwright(folder, ["generate"]);
    const file = join(folder, "sdk/runtime/send.ts");
    writeFileSync(file, "// mine\n");
    fill(folder, {
      "plain.yaml": shop.replaceAll("Pet", "Animal"),
      "pages.yaml": paged.replaceAll("Pet", "Animal"),
    });
    const before = filesBelow(join(folder, "sdk"));
    const { code, stderr } = await sdkwright(folder, [
      "generate",
      "--allow-removals",
    ]);
    expect(code).toBe(4);
    expect(stderr.match(/send\.ts was changed by hand/g)?.length).toBe(1);
    expect(stderr).toContain(
      "The runtime in sdk/runtime cannot be written, and the SDK needs it.",
    );
    expect(filesBelow(join(folder, "sdk"))).toEqual(before);
    const forced = await sdkwright(folder, [
      "generate",
      "--allow-removals",
      "--force",
    ]);
    expect(forced.code).toBe(0);
    expect(readFileSync(file, "utf8")).not.toContain("mine");
  });

  test("of another version is written only for all its targets", async () => {
    const folder = shared();
    await sdkwright(folder, ["generate"]);
    const manifest = join(folder, "sdk/runtime/manifest.json");
    const text = readFileSync(manifest, "utf8");
    writeFileSync(
      manifest,
      text.replace(/"generator": "[^"]*"/, '"generator": "0.0.9"'),
    );
    const { code, stderr } = await sdkwright(folder, [
      "generate",
      "--target",
      "plain",
    ]);
    expect(code).toBe(4);
    expect(stderr).toContain(
      "runtime-other-version: The runtime in sdk/runtime was written by version 0.0.9",
    );
    expect((await sdkwright(folder, ["generate"])).code).toBe(0);
    expect(readFileSync(manifest, "utf8")).toBe(text);
  });

  test.each([
    [
      { importExtension: "" },
      "plain and pages share the runtime in sdk/runtime, but not importExtension.",
    ],
    [
      { banner: ["// Acme"] },
      "plain and pages share the runtime in sdk/runtime, but not banner.",
    ],
    [
      { output: "sdk/runtime/plain" },
      "plain writes into sdk/runtime, a folder of pages.",
    ],
    [{ output: "sdk" }, "pages writes into sdk, a folder of plain."],
    [{ output: "sdk/runtime" }, "plain and pages both write to sdk/runtime."],
    [
      { output: "SDK/Deep/Pages" },
      "plain and pages both write to SDK/Deep/Pages.",
    ],
  ])("is refused with %j", async (more, text) => {
    const folder = shared();
    const config = JSON.parse(configOf(["plain", "pages"]));
    Object.assign(config.targets.plain, more);
    fill(folder, { "sdkwright.config.json": JSON.stringify(config, null, 2) });
    const { code, stderr } = await sdkwright(folder, ["generate"]);
    expect(code).toBe(2);
    expect(stderr).toContain(text);
    expect(stderr).toMatch(/^sdkwright\.config\.json:\d+:\d+ error config-/);
  });
});

describe("several configs in one repository", () => {
  const config = (output: string) =>
    JSON.stringify({ targets: { api: { input: "../shop.yaml", output } } });
  const repository = () =>
    folderWith({
      "shop.yaml": shop,
      "one/sdkwright.config.json": config("sdk"),
      "two/sdkwright.config.json": config("sdk"),
    });

  test("do not touch each other, wherever they are run from", async () => {
    const folder = repository();
    const one = await sdkwright(join(folder, "one"), ["generate"]);
    const two = await sdkwright(folder, [
      "generate",
      "--config",
      "two/sdkwright.config.json",
    ]);
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(filesBelow(join(folder, "two"))).toEqual(
      filesBelow(join(folder, "one")),
    );
  });

  test.each([["../one/sdk"], ["../one/sdk/operations"]])(
    "are refused where the second writes to %s",
    async (output) => {
      const folder = repository();
      await sdkwright(join(folder, "one"), ["generate"]);
      fill(folder, { "two/sdkwright.config.json": config(output) });
      const before = filesBelow(join(folder, "one"));
      const args = ["generate", "--config", "two/sdkwright.config.json"];
      const { code, stderr } = await sdkwright(folder, args);
      expect(code).toBe(4);
      expect(stderr).toContain(
        "cannot be written: the config in one writes one/sdk.",
      );
      expect(stderr).toContain("two/sdkwright.config.json:1:");
      expect(filesBelow(join(folder, "one"))).toEqual(before);
      expect((await sdkwright(folder, [...args, "--force"])).code).toBe(0);
    },
  );

  test("cannot share a runtime", async () => {
    const folder = repository();
    for (const name of ["one", "two"])
      fill(folder, {
        [`${name}/sdkwright.config.json`]: JSON.stringify({
          runtime: { shared: "../runtime" },
          targets: { [name]: { input: "../shop.yaml", output: "sdk" } },
        }),
      });
    await sdkwright(join(folder, "one"), ["generate"]);
    const { code, stderr } = await sdkwright(join(folder, "two"), ["generate"]);
    expect(code).toBe(4);
    expect(stderr).toContain(
      "../runtime cannot be written: the config in ../one writes ../runtime.",
    );
    expect(filesBelow(join(folder, "two")).size).toBe(1);
  });

  test("and a folder that was moved belongs to the config that names it", async () => {
    const folder = repository();
    await sdkwright(join(folder, "one"), ["generate"]);
    rmSync(join(folder, "one/sdkwright.lock.json"));
    fill(folder, { "two/sdkwright.config.json": config("../one/sdk") });
    expect((await sdkwright(join(folder, "two"), ["generate"])).code).toBe(0);
  });
});
