import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../generator/output/make-folder.ts";
import { folderWith } from "../setup/folder.ts";
import { project } from "../setup/sdk.ts";

test("makes what is missing, and tells the topmost of it", () => {
  const folder = folderWith({});
  const path = join(folder, "a/b/c");
  expect(makeFolder(path)).toBe(join(folder, "a"));
  expect(existsSync(path)).toBe(true);
  expect(makeFolder(path)).toBeUndefined();
  expect(makeFolder(join(folder, "a/b/d"))).toBe(join(folder, "a/b/d"));
});

test("says what is in the way", () => {
  const folder = folderWith({ a: "" });
  expect(() => makeFolder(join(folder, "a"))).toThrow("EEXIST");
  expect(() => makeFolder(join(folder, "a/b"))).toThrow("ENOTDIR");
});

test("ends where the working directory is gone", () => {
  const folder = folderWith({});
  const program = join(folder, "program.mjs");
  writeFileSync(
    program,
    `import { mkdirSync, rmdirSync } from "node:fs";
     import { createJiti } from ${JSON.stringify(import.meta.resolve("jiti"))};
     const { makeFolder } = await createJiti(${JSON.stringify(project)}).import("./generator/output/make-folder.ts");
     mkdirSync("gone");
     process.chdir("gone");
     rmdirSync("../gone");
     try { makeFolder("a/b"); } catch (error) { console.log(error.code); }`,
  );
  const { stdout, signal } = spawnSync(process.execPath, [program], {
    cwd: folder,
    encoding: "utf8",
    timeout: 20_000,
  });
  expect({ stdout, signal }).toEqual({ stdout: "ENOENT\n", signal: null });
});
