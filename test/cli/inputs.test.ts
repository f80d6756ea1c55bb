import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { inputs } from "../../generator/index.ts";
import { sdkwright } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { shop } from "./documents.ts";
import {
  builtIn,
  data,
  type Listed,
  listed,
  projects,
} from "./input-projects.ts";

async function onlyOne(
  folder: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Listed> {
  const [first, ...others] = await listed(folder, args, env);
  expect(others).toEqual([]);
  return first!;
}

describe.each(Object.entries(projects))(
  "inputs of %s",
  (_, { files, unread = [], args = [] }) => {
    test("are the files that belong to it", async () => {
      const folder = folderWith(files);
      const reads = (await listed(folder, args)).flatMap((one) => one.reads);
      const expected = Object.keys(files).filter((f) => !unread.includes(f));
      expect([...new Set(reads)].sort()).toEqual(expected.sort());
    });
  },
);

describe("inputs", () => {
  test("of a revision in git are told apart, and nothing of the folder is read", async () => {
    const folder = folderWith({
      ...data({ input: "git:HEAD:spec/shop.yaml" }),
      "spec/shop.yaml": shop,
    });
    const git = (...args: string[]) =>
      execFileSync("git", ["-C", folder, ...args], { stdio: "pipe" });
    git("init", "-q");
    git("add", ".");
    const who = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
    git(...who, "commit", "-qm", "one");
    const before = await onlyOne(folder);
    expect(before.reads).toEqual(["sdkwright.config.json"]);
    expect(before.revisions).toEqual(["git:HEAD:/spec/shop.yaml"]);
    fill(folder, { "spec/shop.yaml": shop.replace("Shop", "Other") });
    expect((await onlyOne(folder)).digest).toBe(before.digest);
    git(...who, "commit", "-qam", "two");
    expect((await onlyOne(folder)).digest).not.toBe(before.digest);
  });

  test("name patterns that hold for files which are not there yet", async () => {
    const folder = folderWith({
      ...projects["patterns"]!.files,
      "sdkwright.config.json": JSON.stringify({
        templates: "own",
        targets: { "*": { input: "specs/*/api.yaml", output: "sdk/*" } },
      }),
      "own/index.ts.hbs": builtIn,
    });
    const [first] = await listed(folder, ["--frozen"]);
    expect(first).toMatchObject({
      name: "clerk",
      globs: [
        "own/*.hbs",
        "own/index.ts.hbs",
        "sdkwright.config.{ts,mts,mjs,js,json,yaml}",
        "sdkwright.lock.json",
        "specs/*/api.yaml",
        "specs/clerk/**",
      ],
      writes: ["sdk/clerk/**"],
    });
  });

  test("name single files where a pattern would hold the output as well", async () => {
    const folder = folderWith({ "api/shop [1].yaml": shop });
    const args = ["api/shop [1].yaml", "-o", "api/sdk"];
    expect(await onlyOne(folder, args)).toMatchObject({
      reads: ["api/shop [1].yaml"],
      globs: ["api/sdk/sdkwright.lock.json", "api/shop \\[1\\].yaml"],
      writes: ["api/sdk/**", "api/sdk/sdkwright.lock.json"],
    });
  });

  test("name the variables that a config reads, and no others", async () => {
    const config = (expression: string) => ({
      "sdkwright.config.ts": `const output: string = ${expression};
        export default { targets: { shop: { input: "shop.yaml", output } } };`,
    });
    const folder = folderWith({
      ...config('process.env.WHERE ?? "sdk"'),
      "shop.yaml": shop,
    });
    const here = await onlyOne(folder);
    expect(here.environment).toEqual(["WHERE"]);
    const there = await onlyOne(folder, [], { WHERE: "there" });
    expect(there.writes).toContain("there/**");
    expect(there.digest).not.toBe(here.digest);
    fill(folder, config('({ ...process.env }).WHERE ?? "sdk"'));
    expect((await onlyOne(folder)).environment).toEqual(["*"]);
    fill(folder, config('"sdk"'));
    expect((await onlyOne(folder)).environment).toEqual([]);
  });

  test("have a digest of what decides about the output, and of nothing else", async () => {
    const folder = folderWith({ ...data({}), "spec/shop.yaml": shop });
    const digest = async (...args: string[]) =>
      (await onlyOne(folder, args)).digest;
    const before = await digest();
    const elsewhere = folderWith({ ...data({}), "spec/shop.yaml": shop });
    expect((await onlyOne(elsewhere)).digest).toBe(before);
    fill(folder, {
      "sdkwright.config.json": `\n${data({})["sdkwright.config.json"]}`,
    });
    expect(await digest()).toBe(before);
    expect(await digest("--enums", "union")).not.toBe(before);
    fill(folder, { "spec/shop.yaml": `${shop}\n` });
    const changed = await digest();
    expect(changed).not.toBe(before);
    await sdkwright(folder, ["generate"]);
    const locked = await digest();
    expect(locked).not.toBe(changed);
    await sdkwright(folder, ["generate"]);
    expect(await digest()).toBe(locked);
  });

  test("are lines for people", async () => {
    const folder = folderWith({ "shop.yaml": shop });
    const line = ["inputs", "shop.yaml", "-o", "sdk", "--frozen"];
    const { stdout } = await sdkwright(folder, line);
    expect(stdout.replace(/[\da-f]{64}/, "…").replace(/@\S+/, "@…")).toBe(
      [
        "shop",
        "  reads    shop.yaml",
        "  glob     sdk/sdkwright.lock.json",
        "  glob     shop.yaml",
        "  writes   sdk/**",
        "  package  sdkwright@…",
        "  digest   …",
        "",
      ].join("\n"),
    );
  });

  test("cannot be listed of a document that cannot be read", async () => {
    const folder = folderWith({ ...data({}), "spec/shop.yaml": "openapi: [" });
    const { code, stderr, stdout } = await sdkwright(folder, ["inputs"]);
    expect(stderr).toContain("spec/shop.yaml:1:");
    expect(stdout).toBe("");
    expect(code).toBe(3);
  });

  test("are there from code", async () => {
    const folder = folderWith({ ...data({}), "spec/shop.yaml": shop });
    const home = process.cwd();
    process.chdir(folder);
    try {
      const result = await inputs({ frozen: true });
      expect(result).toMatchObject({
        exitCode: 0,
        diagnostics: [],
        targets: await listed(folder, ["--frozen"]),
      });
      expect(await inputs({ document: "none.yaml" })).toMatchObject({
        exitCode: 2,
        targets: [],
        diagnostics: [{ code: "output-missing" }],
      });
    } finally {
      process.chdir(home);
    }
  });
});
