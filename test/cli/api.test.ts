import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { check, defineConfig, generate } from "../../generator/index.ts";
import { folderWith } from "../setup/folder.ts";
import { shop } from "./documents.ts";

const home = process.cwd();
beforeEach(() => process.chdir(folderWith({ "shop.yaml": shop })));
afterEach(() => process.chdir(home));

describe("generate", () => {
  test("returns the files and the lock, and writes nothing", async () => {
    const result = await generate({ document: "shop.yaml", output: "sdk" });
    expect(result).toMatchObject({ exitCode: 0, diagnostics: [] });
    const [target] = result.targets;
    expect(target).toMatchObject({
      name: "shop",
      output: "sdk",
      lock: { path: "sdk/sdkwright.lock.json" },
      outcome: undefined,
    });
    expect(target?.files.map(({ path }) => path)).toContain("index.ts");
    expect(existsSync("sdk")).toBe(false);
  });

  test("needs no output folder as long as nothing is written", async () => {
    writeFileSync("sdkwright.lock.json", "somebody else's");
    expect(await generate({ document: "shop.yaml" })).toMatchObject({
      exitCode: 0,
    });
    expect(
      await generate({ document: "shop.yaml", write: true }),
    ).toMatchObject({ exitCode: 2, diagnostics: [{ code: "output-missing" }] });
  });

  test("writes when asked to, and check then agrees", async () => {
    const config = defineConfig({
      naming: "preserve",
      targets: { shop: { input: "shop.yaml", output: "sdk" } },
    });
    expect(await check({ config })).toMatchObject({ exitCode: 1 });
    const { targets } = await generate({ config, write: true });
    expect(targets[0]?.outcome?.written).toContain("sdk/index.ts");
    expect(existsSync("sdkwright.lock.json")).toBe(true);
    expect(await check({ config })).toEqual({
      targets: [{ name: "shop", output: "sdk", differences: [] }],
      runtimes: [],
      diagnostics: [],
      exitCode: 0,
    });
    writeFileSync("sdk/index.ts", "mine");
    expect(await check({ config })).toMatchObject({
      targets: [
        { differences: [{ file: "sdk/index.ts", kind: "hand-edited" }] },
      ],
      exitCode: 1,
    });
    expect(await generate({ config, write: true })).toMatchObject({
      exitCode: 4,
      diagnostics: [{ code: "output-hand-edited" }],
    });
    expect(readFileSync("sdk/index.ts", "utf8")).toBe("mine");
  });

  test("returns locks that agree, where several targets share one", async () => {
    const options = { input: "shop.yaml" };
    const config = {
      targets: {
        a: { ...options, output: "a" },
        b: { ...options, output: "b" },
      },
    };
    const { targets } = await generate({ config });
    await generate({ config, write: true });
    const written = readFileSync("sdkwright.lock.json", "utf8");
    expect(targets[1]?.lock?.text).toBe(written);
    expect(await check({ config })).toMatchObject({ exitCode: 0 });
  });

  test("returns what is wrong with an object config, a selector, a document", async () => {
    const targets = { shop: { input: "shop.yaml", output: "sdk" } };
    // As a program without types would.
    const config = { targets, naming: "camel" } as never;
    expect(await generate({ config })).toMatchObject({
      targets: [],
      diagnostics: [{ code: "config-wrong-value" }],
      exitCode: 2,
    });
    const include = ["Pets"];
    expect(await generate({ config: { targets }, include })).toMatchObject({
      diagnostics: [{ code: "selector-malformed" }],
      exitCode: 2,
    });
    expect(await generate({ document: "no.yaml" })).toMatchObject({
      targets: [{ files: [], lock: undefined }],
      diagnostics: [{ code: "file-not-found" }],
      exitCode: 3,
    });
  });
});

test("the built package is found by its name and does the same", () => {
  const script = [
    'import { generate } from "sdkwright";',
    `const { targets } = await generate({ document: ${JSON.stringify(`${process.cwd()}/shop.yaml`)} });`,
    "console.log(targets[0].files.length > 5, Object.keys(await import('sdkwright')));",
  ].join("\n");
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const args = ["--input-type=module", "--eval", script];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root });
  expect(String(stdout)).toBe(
    "true [ 'check', 'defineConfig', 'generate', 'inputs' ]\n",
  );
});
