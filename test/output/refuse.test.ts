import {
  lstatSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../setup/folder.ts";
import { contents, first, marks, planFor, run } from "./run.ts";

describe("what is refused", () => {
  test("overwriting a file that was changed by hand; then nothing else is written", () => {
    const folder = folderWith({});
    run(folder, first);
    writeFileSync(join(folder, "models/pet.ts"), "mine");
    const before = marks(folder);
    const next = { ...first, "index.ts": "//\n", "models/pet.ts": "//\n" };
    expect(run(folder, next)).toEqual(["output-hand-edited"]);
    expect(marks(folder)).toEqual(before);
    expect(run(folder, next, true)).toEqual([]);
    expect(contents(folder)).toMatchObject(next);
  });

  test("overwriting a file that is not ours, unless it holds the very text", () => {
    const folder = folderWith({ "index.ts": "mine", "models/pet.ts": "same" });
    const next = { ...first, "models/pet.ts": "same" };
    expect(run(folder, next)).toEqual(["output-foreign-file"]);
    expect(contents(folder)["index.ts"]).toBe("mine");
    expect(run(folder, next, true)).toEqual([]);
    expect(contents(folder)).toMatchObject(next);
  });

  test("a manifest.json of somebody else", () => {
    const folder = folderWith({ "manifest.json": '{ "name": "My app" }' });
    expect(run(folder, first)).toEqual(["output-foreign-file"]);
    expect(Object.keys(contents(folder))).toEqual(["manifest.json"]);
  });

  test("leaving the folder through a link, forced or not", () => {
    const outside = folderWith({ "elsewhere/pet.ts": "theirs" });
    const folder = join(outside, "sdk");
    mkdirSync(folder);
    symlinkSync("../elsewhere", join(folder, "models"));
    expect(run(folder, first)).toContain("output-not-writable");
    expect(run(folder, first, true)).toContain("output-not-writable");
    expect(contents(join(outside, "elsewhere"))).toEqual({
      "pet.ts": "theirs",
    });
    expect(readdirSync(folder)).toEqual(["models"]);
  });

  test("nothing where the output folder itself is a link", () => {
    const outside = folderWith({ "real/.keep": "" });
    symlinkSync("real", join(outside, "sdk"));
    expect(run(join(outside, "sdk"), first)).toEqual([]);
    expect(contents(join(outside, "real"))).toMatchObject(first);
  });

  test("writing through a link that stands in the place of a file", () => {
    const outside = folderWith({ "theirs.ts": "theirs" });
    const folder = join(outside, "sdk");
    mkdirSync(folder);
    symlinkSync("../theirs.ts", join(folder, "index.ts"));
    expect(run(folder, first)).toEqual(["output-not-writable"]);
    expect(run(folder, first, true)).toEqual([]);
    expect(contents(outside)["theirs.ts"]).toBe("theirs");
    expect(lstatSync(join(folder, "index.ts")).isSymbolicLink()).toBe(false);
  });

  test("a folder in the place of a file, a file in the place of a folder", () => {
    const folder = folderWith({ "index.ts/x": "", models: "" });
    expect(run(folder, first, true)).toEqual([
      "output-not-writable",
      "output-not-writable",
      "output-not-writable",
    ]);
  });

  test("an output folder that is a file", () => {
    const folder = folderWith({ sdk: "a file" });
    expect(run(join(folder, "sdk"), first)).toEqual(["output-not-a-folder"]);
    expect(run(join(folder, "sdk/deeper"), first)).toEqual([
      "output-not-a-folder",
    ]);
  });
});

describe("a path that would leave the folder stops the run", () => {
  test.each([
    "../x.ts",
    "/x.ts",
    "a/../../x.ts",
    "a//x.ts",
    "a\\x.ts",
    "C:x.ts",
    "x\0.ts",
    "con.ts",
    "x.",
    "",
  ])("%j", (path) => {
    const folder = folderWith({});
    expect(() => planFor(folder, { [path]: "" })).toThrow("Unsafe output path");
  });

  test("and so do two that are one where case does not count", () => {
    const folder = folderWith({});
    expect(() => planFor(folder, { "Pet.ts": "", "pet.ts": "" })).toThrow();
  });
});
