import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { type Ended, sdkwright } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { project } from "../setup/sdk.ts";
import { shop } from "./documents.ts";

const lister = fileURLToPath(new URL("list-modules.mjs", import.meta.url));
const args = ["generate", "shop.yaml", "-o", "sdk"];
let folder: string;

beforeEach(() => {
  folder = folderWith({ "shop.yaml": shop });
  mkdirSync(join(folder, "node_modules"));
});

/** A run with the modules it loaded. The list is none of the program's files, so it is kept elsewhere. */
async function modulesOf(line: readonly string[]) {
  const list = join(folder, "node_modules/modules.txt");
  rmSync(list, { force: true });
  const ended = await sdkwright(folder, line, {
    NODE_OPTIONS: `--import ${pathToFileURL(lister).href}`,
    MODULES: list,
  });
  const modules = readFileSync(list, "utf8")
    .split("\n")
    .filter((url) => url !== "" && !url.endsWith("list-modules.mjs"))
    .map((url) => fileURLToPath(url.replace(/\?.*$/, "")));
  return { ...ended, modules };
}

const sizeOf = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + statSync(file).size, 0);

/** Whether a run does all of its work, which takes more than a few modules. */
async function isWhole(line = args): Promise<boolean> {
  const { code, modules } = await modulesOf(line);
  expect(code).toBe(0);
  return modules.length > 6;
}

function marks(): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => !name.startsWith("node_modules"))
    .map((name) => {
      const { ino, mtimeMs } = statSync(join(folder, name));
      return `${name} ${ino} ${mtimeMs}`;
    });
}

describe.each([["generate"], ["check"]])(
  "%s, where nothing changed",
  (command) => {
    const line = [command, ...args.slice(1)];

    test("loads next to nothing, touches nothing, and says what a whole run says", async () => {
      await sdkwright(folder, args);
      if (command === "check") await sdkwright(folder, line);
      const before = marks();
      const { modules, ...fast } = await modulesOf(line);
      expect(modules.length).toBeLessThanOrEqual(5);
      expect(sizeOf(modules)).toBeLessThan(10_000);
      expect(marks()).toEqual(before);
      const whole = await sdkwright(folder, [...line, "--no-cache"]);
      expect(fast).toEqual(whole);
      expect(whole.code).toBe(0);
    });

    test.each(["json", "github", "sarif", "junit", "markdown"])(
      "says the same as %s",
      async (format) => {
        const formatted = [...line, "--format", format];
        await sdkwright(folder, args);
        await sdkwright(folder, formatted);
        const { modules, ...fast } = await modulesOf(formatted);
        expect(modules.length).toBeLessThanOrEqual(5);
        expect(fast).toEqual(
          await sdkwright(folder, [...formatted, "--no-cache"]),
        );
      },
    );
  },
);

test("what only watches is loaded by nothing else", async () => {
  const watching = /node_modules.(?:chokidar|readdirp)|watch|isolated/;
  for (const command of ["generate", "check", "inspect"]) {
    const { code, modules } = await modulesOf([
      command,
      "shop.yaml",
      ...(command === "inspect" ? [] : ["-o", "sdk", "--no-cache"]),
    ]);
    expect(code).toBe(0);
    expect(modules.length).toBeGreaterThan(6);
    const loaded = modules.map((file) => relative(project, file));
    expect(loaded.filter((file) => watching.test(file))).toEqual([]);
  }
});

describe("a whole run is made again", () => {
  beforeEach(async () => {
    await sdkwright(folder, args);
    if (await isWhole()) throw new Error("Nothing was kept.");
  });

  test.each<[string, () => void]>([
    ["the document", () => fill(folder, { "shop.yaml": `${shop}# more\n` })],
    ["the lock", () => rmSync(join(folder, "sdk/sdkwright.lock.json"))],
    ["the manifest", () => rmSync(join(folder, "sdk/manifest.json"))],
    [
      "a missing file",
      () => rmSync(join(folder, "sdk/models"), { recursive: true }),
    ],
    ["a leftover", () => fill(folder, { "sdk/.sdkwright-journal": "" })],
    ["another file", () => fill(folder, { "sdk/models/more.ts": "" })],
    [
      "a lost record",
      () => rmSync(join(folder, "node_modules/.cache"), { recursive: true }),
    ],
    [
      "a torn record",
      () => {
        const cache = join(folder, "node_modules/.cache/sdkwright");
        for (const name of readdirSync(cache))
          writeFileSync(join(cache, name), '{"files');
      },
    ],
  ])("after a change of %s", async (_, change) => {
    change();
    expect(await isWhole()).toBe(true);
    expect(await isWhole()).toBe(false);
  });

  test("and finds what was changed by hand, also within the same millisecond", async () => {
    const file = join(folder, "sdk/index.ts");
    const { atime, mtime } = statSync(file);
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("export", "Export"));
    const { utimesSync } = await import("node:fs");
    utimesSync(file, atime, mtime);
    const { code, stderr } = await sdkwright(folder, args);
    expect(stderr).toContain("sdk/index.ts was changed by hand");
    expect(code).toBe(4);
  });

  test("with other options, in another folder, or without the cache", async () => {
    expect(await isWhole([...args, "--enums", "union"])).toBe(true);
    expect(await isWhole([...args, "--no-cache"])).toBe(true);
    const moved = `${folder}-moved`;
    renameSync(folder, moved);
    try {
      const ended: Ended = await sdkwright(moved, args);
      expect(ended.code).toBe(0);
    } finally {
      renameSync(moved, folder);
    }
  });
});

describe("with a config", () => {
  const target = { input: "specs/*.yaml", output: "sdk/*" };

  test("that is data: a new file that a * matches is seen", async () => {
    fill(folder, {
      "specs/shop.yaml": shop,
      "sdkwright.config.json": JSON.stringify({ targets: { "*": target } }),
    });
    await sdkwright(folder, ["generate"]);
    const { modules } = await modulesOf(["generate"]);
    expect(modules.length).toBeLessThanOrEqual(5);
    fill(folder, { "specs/more.yaml": shop });
    await sdkwright(folder, ["generate"]);
    expect(existsSync(join(folder, "sdk/more/index.ts"))).toBe(true);
    fill(folder, { "sdkwright.config.yaml": "targets: {}" });
    const { stderr } = await sdkwright(folder, ["generate"]);
    expect(stderr).toContain("config-ambiguous");
  });

  test("that is a program: it is run, and what it imports and reads counts", async () => {
    fill(folder, {
      "sdkwright.config.ts": [
        'import { output } from "./settings.ts";',
        "const input: string = process.env.DOCUMENT ?? 'shop.yaml';",
        "export default { targets: { shop: { input, output } } };",
      ].join("\n"),
      "settings.ts": 'export const output: string = "one";',
      "other.yaml": shop.replace("name:", "title:"),
    });
    await sdkwright(folder, ["generate"]);
    const { modules, stdout, stderr } = await modulesOf(["generate"]);
    expect(
      modules.filter((file) => /yaml|handlebars|generate/.test(file)),
    ).toEqual([]);
    expect(stdout + stderr).toMatch(/^shop: 0 files written/);
    const other = await sdkwright(folder, ["generate"], {
      DOCUMENT: "other.yaml",
    });
    expect(other.stderr).not.toMatch(/^shop: 0 files written/);
    fill(folder, { "settings.ts": 'export const output: string = "two";' });
    await sdkwright(folder, ["generate"]);
    expect(existsSync(join(folder, "two/index.ts"))).toBe(true);
  });

  test("with templates: a new one is seen", async () => {
    mkdirSync(join(folder, "templates"));
    const line = [...args, "--templates", "templates"];
    await sdkwright(folder, line);
    expect(await isWhole(line)).toBe(false);
    fill(folder, { "templates/nothing.hbs": "{{unknown}}" });
    const { modules } = await modulesOf(line);
    expect(modules.length).toBeGreaterThan(6);
  });
});

test("a document of several files is watched in all of them", async () => {
  fill(folder, {
    "parts/pet.yaml": "type: object\nproperties: { a: { type: string } }\n",
    "shop.yaml": shop.replace('"#/components/schemas/Pet"', '"parts/pet.yaml"'),
  });
  await sdkwright(folder, args);
  expect(await isWhole()).toBe(false);
  fill(folder, {
    "parts/pet.yaml": "type: object\nproperties: { b: { type: string } }\n",
  });
  expect((await sdkwright(folder, args)).stderr).toMatch(/^shop: [1-9]/m);
});
