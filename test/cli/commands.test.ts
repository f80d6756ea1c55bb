import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCheck } from "../../generator/cli/check.ts";
import { runGenerate } from "../../generator/cli/generate.ts";
import type { OptionValues } from "../../generator/cli/options.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { runWith } from "./fake.ts";

const home = process.cwd();
beforeEach(() => process.chdir(folderWith({})));
afterEach(() => process.chdir(home));

const three = { "a.ts": "a\n", "models/b.ts": "b\n", "models/c.ts": "c\n" };

function document(name: string, content: unknown): void {
  fill(".", { [name]: JSON.stringify(content, null, 2) });
}

const generate = (name?: string, options: OptionValues = {}) =>
  runWith(runGenerate, name, name ? { output: "sdk", ...options } : options);
const check = (name?: string, options: OptionValues = {}) =>
  runWith(runCheck, name, name ? { output: "sdk", ...options } : options);

describe("generate", () => {
  test("tells in one line what it wrote, removed and left", async () => {
    document("shop.json", three);
    expect(await generate("shop.json")).toEqual({
      code: 0,
      out: "",
      err: "shop: 3 files written, 0 unchanged, lock updated (sdk)\n",
    });
    expect(await generate("shop.json")).toMatchObject({
      err: "shop: 0 files written, 3 unchanged (sdk)\n",
    });
    document("shop.json", {
      ...three,
      "a.ts": "new",
      "models/c.ts": undefined,
    });
    expect(await generate("shop.json")).toMatchObject({
      err: "shop: 1 file written, 1 removed, 1 unchanged, lock updated (sdk)\n",
    });
  });

  test("with --dry-run says what it would do, and does nothing", async () => {
    document("shop.json", three);
    await generate("shop.json");
    document("shop.json", {
      ...three,
      "a.ts": "new",
      "models/c.ts": undefined,
    });
    expect(await generate("shop.json", { "dry-run": true })).toEqual({
      code: 0,
      out: "shop: sdk/a.ts would be written\nshop: sdk/models/c.ts would be removed\n",
      err: "shop: 1 file would be written, 1 removed, 1 unchanged, lock updated (sdk)\n",
    });
    expect(readFileSync("sdk/a.ts", "utf8")).toBe("a\n");
    expect(existsSync("sdk/models/c.ts")).toBe(true);
  });

  test("with --frozen leaves the lock alone", async () => {
    document("shop.json", three);
    await generate("shop.json", { frozen: true });
    expect(existsSync("sdk/a.ts")).toBe(true);
    expect(existsSync("sdk/sdkwright.lock.json")).toBe(false);
  });

  test("does not overwrite what was changed by hand: 4, and nothing is written", async () => {
    document("shop.json", three);
    await generate("shop.json");
    writeFileSync("sdk/a.ts", "mine");
    document("shop.json", { ...three, "a.ts": "new", "models/b.ts": "new" });
    const { code, err } = await generate("shop.json");
    expect(code).toBe(4);
    expect(err).toContain(
      "error output-hand-edited: sdk/a.ts was changed by hand.",
    );
    expect(err).toContain("shop: nothing written, 1 error (sdk)\n");
    expect(readFileSync("sdk/models/b.ts", "utf8")).toBe("b\n");
    expect(await generate("shop.json", { force: true })).toMatchObject({
      code: 0,
    });
    expect(readFileSync("sdk/a.ts", "utf8")).toBe("new");
  });

  test("leaves the folder as it was where the document is wrong: 3", async () => {
    document("shop.json", three);
    await generate("shop.json");
    document("shop.json", []);
    const { code, err } = await generate("shop.json");
    expect(code).toBe(3);
    expect(err).toMatch(/^shop\.json:1:1 error not-openapi: /);
    expect(err).toContain("shop: nothing written, 1 error (sdk)\n");
    expect(readFileSync("sdk/a.ts", "utf8")).toBe("a\n");
    expect(await generate("nothing.json")).toMatchObject({ code: 3 });
  });

  test("with --quiet says nothing but errors", async () => {
    document("shop.json", { ...three, warn: "" });
    expect(await generate("shop.json", { quiet: true })).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    document("shop.json", []);
    const { err } = await generate("shop.json", { quiet: true });
    expect(err).toContain("error not-openapi");
    expect(err).not.toContain("nothing written");
  });

  test("with --timings, and only then, says how long it took", async () => {
    document("shop.json", three);
    expect((await generate("shop.json")).err).not.toMatch(/\d s/);
    const { err } = await generate("shop.json", { timings: true });
    expect(err).toMatch(/^shop: \d+\.\d\d s$/m);
  });

  test("in JSON is one object", async () => {
    document("shop.json", { ...three, warn: "" });
    const { code, out, err } = await generate("shop.json", { json: true });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(out)).toEqual({
      targets: [
        {
          name: "shop",
          output: "sdk",
          ok: true,
          written: [
            "sdk/a.ts",
            "sdk/models/b.ts",
            "sdk/models/c.ts",
            "sdk/warn",
          ],
          removed: [],
          unchanged: [],
          lockWritten: true,
        },
      ],
      summary: {
        targets: 1,
        failed: 0,
        differing: 0,
        written: 4,
        removed: 0,
        unchanged: 0,
      },
      diagnostics: [
        expect.objectContaining({
          code: "duplicate-json-key",
          severity: "warning",
          file: "shop.json",
          line: 5,
          column: 3,
        }),
      ],
    });
  });

  test("for GitHub is annotations", async () => {
    document("shop.json", { ...three, warn: "" });
    const { out } = await generate("shop.json", { format: "github" });
    expect(out).toBe(
      "::warning file=shop.json,line=5,endLine=5,col=3,endColumn=8,title=duplicate-json-key::The key warn stands here again; the last one counts, as always in JSON.\n",
    );
  });

  test("keeps a name with % and : from ending an annotation early", async () => {
    const { out } = await generate("100%:,.json", { format: "github" });
    expect(out).toBe(
      "::error file=100%25%3A%2C.json,title=file-not-found::There is no file 100%25:,.json.\n",
    );
  });
});

describe("check", () => {
  test("is clean after generate", async () => {
    document("shop.json", three);
    await generate("shop.json");
    expect(await check("shop.json")).toEqual({
      code: 0,
      out: "",
      err: "shop: up to date, 3 files (sdk)\n",
    });
  });

  test("lists what is missing, changed and left over, and writes nothing", async () => {
    document("shop.json", three);
    await generate("shop.json");
    rmSync("sdk/a.ts");
    writeFileSync("sdk/models/b.ts", "mine");
    document("shop.json", { ...three, "models/c.ts": undefined });
    expect(await check("shop.json")).toEqual({
      code: 1,
      out: [
        "shop: sdk/a.ts is missing",
        "shop: sdk/models/b.ts was changed by hand",
        "shop: sdk/models/c.ts is left over",
        "shop: sdk/sdkwright.lock.json does not pin all names, or some that are gone",
        "shop: sdk/manifest.json differs from what would be written",
        "",
      ].join("\n"),
      err: 'shop: 5 files differ (sdk); "sdkwright generate" writes them\n',
    });
    expect(existsSync("sdk/a.ts")).toBe(false);
  });

  test("does not mind the line ends of a checkout on Windows", async () => {
    document("shop.json", three);
    await generate("shop.json");
    for (const file of ["a.ts", "manifest.json", "sdkwright.lock.json"]) {
      const text = readFileSync(`sdk/${file}`, "utf8");
      writeFileSync(`sdk/${file}`, text.replaceAll("\n", "\r\n"));
    }
    expect(await check("shop.json")).toMatchObject({ code: 0, out: "" });
  });

  test("in JSON and for GitHub", async () => {
    document("shop.json", { "a.ts": "a" });
    await generate("shop.json");
    rmSync("sdk/a.ts");
    const json = await check("shop.json", { format: "json" });
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toEqual({
      targets: [
        {
          name: "shop",
          output: "sdk",
          ok: false,
          differences: [{ file: "sdk/a.ts", kind: "missing" }],
        },
      ],
      summary: expect.objectContaining({ targets: 1, differing: 1, failed: 0 }),
      diagnostics: [],
    });
    expect(await check("shop.json", { format: "github" })).toMatchObject({
      code: 1,
      out: "::error file=sdk/a.ts,line=1,endLine=1,col=1,endColumn=1,title=check-missing::shop: sdk/a.ts is missing\n",
    });
  });
});

describe("several targets", () => {
  const config = [
    "targets:",
    "  a: { input: a.json, output: out/a }",
    "  b: { input: b.json, output: out/b }",
    "  c: { input: c.json, output: out/c }",
    "",
  ].join("\n");

  test("a wrong document does not stop the others: 3 at the end", async () => {
    fill(".", { "sdkwright.config.yaml": config });
    document("a.json", three);
    document("b.json", []);
    document("c.json", three);
    const { code, err } = await generate();
    expect(code).toBe(3);
    expect(err).toContain("a: 3 files written");
    expect(err).toContain("b: nothing written, 1 error (out/b)");
    expect(err).toContain("c: 3 files written");
  });

  test("all are checked before it ends with 1", async () => {
    fill(".", { "sdkwright.config.yaml": config });
    for (const name of ["a", "b", "c"]) document(`${name}.json`, three);
    await generate();
    rmSync("out/a/a.ts");
    rmSync("out/c/a.ts");
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).toContain("a: out/a/a.ts is missing\n");
    expect(out).toContain("c: out/c/a.ts is missing\n");
  });

  test("or only those that are named", async () => {
    fill(".", { "sdkwright.config.yaml": config });
    for (const name of ["a", "b", "c"]) document(`${name}.json`, three);
    await generate(undefined, { target: ["b"] });
    expect(existsSync("out/a")).toBe(false);
    expect(existsSync("out/b/a.ts")).toBe(true);
    expect(existsSync("sdkwright.lock.json")).toBe(true);
  });
});

describe("no stream holds an absolute path", () => {
  test("also where the command line does", async () => {
    document("shop.json", { ...three, warn: "" });
    const absolute = `${process.cwd()}/shop.json`;
    const output = `${process.cwd()}/sdk`;
    const { out, err } = await generate(absolute, { output });
    expect(out + err).not.toContain(process.cwd());
    expect(err).toContain("shop.json:5:3 warning");
    expect(err).toContain("(sdk)");
    const json = await generate(absolute, { output, json: true });
    expect(json.out).not.toContain(process.cwd());
  });
});
