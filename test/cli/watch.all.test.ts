import { appendFileSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";
import { saveByRename, startWatch } from "./watching.ts";

/** A document of several files; each schema is one. */
function shopOf(...schemas: readonly string[]): string {
  const paths = schemas.map((name) =>
    [
      `  /${name}:`,
      "    get:",
      `      operationId: get${name}`,
      `      tags: [${name}]`,
      "      responses:",
      "        '200':",
      "          description: It.",
      `          content: { application/json: { schema: { $ref: 'schemas/${name}.yaml' } } }`,
    ].join("\n"),
  );
  const head = "openapi: 3.1.0\ninfo: { title: Shop, version: '1' }\npaths:";
  return `${head}\n${paths.join("\n")}\n`;
}

const schema = (member: string) =>
  `type: object\nproperties:\n  ${member}: { type: string }\n`;

const two = {
  "spec/shop.yaml": shopOf("Pet", "Order"),
  "spec/schemas/Pet.yaml": schema("name"),
  "spec/schemas/Order.yaml": schema("total"),
};

const args = ["spec/shop.yaml", "-o", "sdk", "--json"];

/** The SDK is what a run of its own would write. */
async function expectUpToDate(folder: string, line: readonly string[]) {
  const check = await sdkwright(folder, ["check", ...line, "--no-cache"]);
  expect(check).toMatchObject({ code: 0 });
}

// Each waits for a process several times, which is nothing on a machine with little else to do.
vi.setConfig({ testTimeout: 180_000 });

describe("a document of several files", () => {
  test("is generated again where a part of it changes, however it is saved", async () => {
    const folder = folderWith(two);
    const pet = join(folder, "spec/schemas/Pet.yaml");
    const watch = startWatch(folder, args);
    expect(await watch.next()).toMatchObject({
      round: 1,
      changed: [],
      exitCode: 0,
      targets: [{ name: "shop", output: "sdk", ok: true, lockWritten: true }],
      diagnostics: [],
    });

    // By a rename, then in place: only what it concerns is written.
    for (const [round, save] of [saveByRename, appendFileSync].entries()) {
      save(pet, round === 0 ? schema("title") : "  more: { type: string }\n");
      const line = await watch.next();
      expect(line).toMatchObject({
        round: round + 2,
        changed: ["spec/schemas/Pet.yaml"],
        exitCode: 0,
        targets: [{ removed: [] }],
      });
      expect(line.targets[0]!.written).toContain("sdk/models/pet.ts");
      expect(line.targets[0]!.written).not.toContain("sdk/models/order.ts");
    }

    // A file that is saved as it is, or only touched, is no reason to do anything.
    saveByRename(pet, readFileSync(pet, "utf8"));
    utimesSync(pet, new Date(), new Date());
    // A burst, through states that are empty, torn and gone.
    for (let index = 0; index <= 20; index++) {
      fill(folder, { "spec/schemas/Pet.yaml": "" });
      fill(folder, { "spec/schemas/Pet.yaml": "type: [obj" });
      rmSync(pet);
      fill(folder, { "spec/schemas/Pet.yaml": schema(`burst${index}`) });
    }
    const burst = await watch.until(() =>
      readFileSync(join(folder, "sdk/models/pet.ts"), "utf8").includes(
        "burst20",
      ),
    );
    expect(burst).toMatchObject({ exitCode: 0, diagnostics: [] });
    // One round, two where the machine was slow: not one for each save.
    expect(burst.round).toBeLessThan(7);
    expect(watch.out()).not.toContain('"ok":false');
    await expectUpToDate(folder, args.slice(0, 3));
    expect(watch.err()).toBe("");
  });

  test("is watched where it leads: to files that come, and no longer to those it left", async () => {
    const folder = folderWith(two);
    const watch = startWatch(folder, args);
    await watch.next();
    const before = filesBelow(join(folder, "sdk"));

    fill(folder, { "spec/shop.yaml": shopOf("Pet", "Order", "more/Cat") });
    const dangling = await watch.next();
    expect(dangling).toMatchObject({
      exitCode: 3,
      targets: [{ ok: false }],
      diagnostics: [{ code: "file-not-found" }],
    });
    expect(filesBelow(join(folder, "sdk"))).toEqual(before);

    // Also in a folder that was not there.
    fill(folder, { "spec/schemas/more/Cat.yaml": schema("lives") });
    const mended = await watch.until(({ exitCode }) => exitCode === 0);
    expect(mended.changed).toEqual(["spec/schemas/more/Cat.yaml"]);

    // A folder that is replaced as a whole, as git does it.
    rmSync(join(folder, "spec/schemas"), { recursive: true });
    await watch.until(({ exitCode }) => exitCode === 3);
    fill(folder, {
      "spec/schemas/more/Cat.yaml": schema("lives"),
      "spec/schemas/Pet.yaml": schema("other"),
      "spec/schemas/Order.yaml": schema("total"),
    });
    await watch.until(({ exitCode }) => exitCode === 0);

    fill(folder, { "spec/shop.yaml": shopOf("Order", "Pet") });
    expect((await watch.next()).targets[0]!.removed).toEqual([
      "sdk/models/cat.ts",
    ]);
    fill(folder, { "spec/schemas/more/Cat.yaml": schema("nine") });
    await new Promise((resolve) => setTimeout(resolve, 400));
    fill(folder, { "spec/schemas/Order.yaml": schema("sum") });
    expect((await watch.next()).changed).toEqual(["spec/schemas/Order.yaml"]);
    await expectUpToDate(folder, args.slice(0, 3));
  });
});

describe("a config", () => {
  const config = [
    'import { extra } from "./settings.ts";',
    'import { readFileSync } from "node:fs";',
    'const naming = readFileSync("naming.txt", "utf8").trim();',
    "export default { naming, templates: 'templates', targets: {",
    "  '*': { input: 'specs/*.yaml', output: 'sdk/*' },",
    "  other: { input: { path: 'other.yaml', overlays: ['other.overlay.yaml'] }, output: 'other' },",
    "  ...extra,",
    "} };",
  ].join("\n");
  const single = (member: string) =>
    shopOf("Pet").replace(
      "$ref: 'schemas/Pet.yaml'",
      `type: object, properties: { ${member}: { type: string } }`,
    );
  const overlay = (title: string) =>
    `overlay: 1.0.0\ninfo: { title: O, version: '1' }\nactions:\n  - target: $.info\n    update: { title: ${title} }\n`;

  test("that is a program: it, what it imports and reads, overlays, templates and a * are watched", async () => {
    const folder = folderWith({
      "sdkwright.config.ts": config,
      "settings.ts": "export const extra: object = {};",
      "naming.txt": "camelCase",
      "specs/a.yaml": single("first_name"),
      "other.yaml": single("last_name"),
      "other.overlay.yaml": overlay("One"),
      "templates/.keep": "",
    });
    const watch = startWatch(folder, ["--json"]);
    const concerned = async (change: Record<string, string>) => {
      fill(folder, change);
      const { changed, exitCode, targets } = await watch.next();
      expect(exitCode).toBe(0);
      return [changed.join(), targets.map(({ name }) => name).join()];
    };
    expect((await watch.next()).targets).toHaveLength(2);
    expect(await concerned({ "specs/a.yaml": single("a") })).toEqual([
      "specs/a.yaml",
      "a",
    ]);
    expect(await concerned({ "specs/b.yaml": single("b_c") })).toEqual([
      "specs",
      "b",
    ]);
    expect(await concerned({ "other.overlay.yaml": overlay("Two") })).toEqual([
      "other.overlay.yaml",
      "other",
    ]);
    expect(await concerned({ "naming.txt": "preserve" })).toEqual([
      "naming.txt",
      "a,b,other",
    ]);
    expect(
      await concerned({
        "settings.ts":
          "export const extra: object = { more: { input: 'other.yaml', output: 'more' } };",
      }),
    ).toEqual(["settings.ts", "more"]);
    const template = readFileSync(
      new URL("../../templates/errors.ts.hbs", import.meta.url),
      "utf8",
    );
    expect(
      await concerned({ "templates/errors.ts.hbs": `// ours\n${template}` }),
    ).toEqual(["templates", "a,b,more,other"]);
    expect(
      await concerned({ "templates/errors.ts.hbs": `// own\n${template}` }),
    ).toEqual(["templates/errors.ts.hbs", "a,b,more,other"]);
    // A target that is gone leaves its files, as in any run.
    rmSync(join(folder, "specs/a.yaml"));
    fill(folder, { "other.yaml": single("other") });
    // In one round with the removal, or in one of its own.
    const { targets } = await watch.until(({ changed }) =>
      changed.includes("other.yaml"),
    );
    expect(targets.map(({ name }) => name)).toEqual(["more", "other"]);
    expect(watch.err()).toBe("");
    await expectUpToDate(folder, []);
  });

  test("that gets wrong is told of; nothing is written until it is mended", async () => {
    const folder = folderWith({
      ...two,
      "sdkwright.config.mjs":
        "import { output } from './settings.mjs'; export default { targets: { shop: { input: 'spec/shop.yaml', output } } };",
      "settings.mjs": "export const output = 'sdk';",
    });
    const watch = startWatch(folder, ["--json"]);
    await watch.next();
    const before = filesBelow(join(folder, "sdk"));
    fill(folder, { "settings.mjs": "export const output = () => 1;" });
    expect(await watch.next()).toMatchObject({
      exitCode: 2,
      targets: [],
      diagnostics: [{ code: "config-wrong-value" }],
    });
    rmSync(join(folder, "settings.mjs"));
    expect(await watch.next()).toMatchObject({
      exitCode: 2,
      diagnostics: [{ code: "config-failed" }],
    });
    fill(folder, { "spec/schemas/Pet.yaml": schema("later") });
    expect(filesBelow(join(folder, "sdk"))).toEqual(before);
    fill(folder, { "settings.mjs": "export const output = 'sdk';" });
    const line = await watch.next();
    expect(line).toMatchObject({ exitCode: 0, targets: [{ ok: true }] });
    expect(line.targets[0]!.written).toContain("sdk/models/pet.ts");
    expect(watch.err()).toBe("");
  });

  test("that is wrong at the start, or missing, ends it with 2", async () => {
    const folder = folderWith({ "sdkwright.config.yaml": "targets: 1\n" });
    const wrong = await sdkwright(folder, ["watch"]);
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toContain("error config-wrong-value");
    const none = await sdkwright(folderWith({}), ["watch", "--json"]);
    expect(none).toMatchObject({ code: 2, stderr: "" });
    expect(JSON.parse(none.stdout)).toMatchObject({
      round: 1,
      exitCode: 2,
      diagnostics: [{ code: "input-missing" }],
    });
  });
});

test("people are told of an error once, and when it is mended", async () => {
  const folder = folderWith(two);
  const watch = startWatch(folder, args.slice(0, 3));
  await watch.says("watching 4 files\n");
  const wrong = (more: string) => ({
    "spec/schemas/Pet.yaml": `${more}type: objekt\n`,
  });
  fill(folder, wrong(""));
  const told = "nothing is written until this is mended (sdk)\n";
  await watch.says(told);
  for (let line = 1; line <= 3; line++) {
    fill(folder, wrong("# more\n".repeat(line)));
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  fill(folder, { "spec/schemas/Pet.yaml": schema("name") });
  await watch.says("shop: 0 files written");
  const lines = watch.err().split("\n");
  expect(lines.filter((line) => line.includes("error "))).toHaveLength(1);
  expect(watch.err().split(told)).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith("changed: "))).toEqual([
    "changed: spec/schemas/Pet.yaml",
    "changed: spec/schemas/Pet.yaml",
  ]);
  expect(watch.out()).toBe("");
  expect(watch.err()).not.toContain(folder);
});
