import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Report } from "../../generator/diagnostics/report.ts";
import { plan } from "../../generator/output/plan.ts";
import { refuse } from "../../generator/output/refuse.ts";
import { write } from "../../generator/output/write.ts";
import { folderWith } from "../setup/folder.ts";

type Files = Readonly<Record<string, string>>;

/** Plans and, where nothing speaks against it, writes; returns what was said. */
function run(folder: string, files: Files, force = false): string[] {
  const report = new Report();
  const planned = planFor(folder, files);
  refuse(planned, force, report);
  if (!report.hasErrors) expect(write(planned)).toBeUndefined();
  return report.diagnostics.map(({ code }) => code);
}

function planFor(folder: string, files: Files) {
  return plan({
    folder,
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    generator: "1.2.3",
    lock: undefined,
  });
}

/** The text of every file below a folder. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return Object.fromEntries(
    names
      .sort()
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

function marks(folder: string): Record<string, string> {
  return Object.fromEntries(
    Object.keys(contents(folder)).map((name) => {
      const { ino, mtimeMs } = statSync(join(folder, name));
      return [name, `${ino} ${mtimeMs}`];
    }),
  );
}

const first: Files = {
  "index.ts": "export * from './models/pet.js';\n",
  "models/pet.ts": "export interface Pet {}\n",
  "models/deep/toy.ts": "export interface Toy {}\n",
};

describe("what is written", () => {
  test("all files and the manifest, one line a file", () => {
    const folder = folderWith({});
    expect(run(folder, first)).toEqual([]);
    const { "manifest.json": manifest, ...files } = contents(folder);
    expect(files).toEqual(first);
    expect(manifest).toMatchInlineSnapshot(`
      "{
        "format": 1,
        "generator": "1.2.3",
        "files": {
          "index.ts": "de6976ae4a3799a9043aaabd49e9219741432337a3533ec75bcf7704159df2bb",
          "models/deep/toy.ts": "543e56d7be1eb55b4a4946ae8084d6df529302a661906f161b748b5fa224a5e6",
          "models/pet.ts": "e73145e315f8cc19de0dd8915afa84e2d95dc4fa63c39cc86f5ba866c1c30843"
        }
      }
      "
    `);
  });

  test("nothing where nothing changed: no inode and no time moves", () => {
    const folder = folderWith({});
    run(folder, first);
    const before = marks(folder);
    expect(run(folder, first)).toEqual([]);
    expect(marks(folder)).toEqual(before);
  });

  test("only the file that changed, and the manifest", () => {
    const folder = folderWith({});
    run(folder, first);
    const before = marks(folder);
    run(folder, { ...first, "index.ts": "export {};\n" });
    const after = marks(folder);
    const touched = Object.keys(after).filter((n) => after[n] !== before[n]);
    expect(touched).toEqual(["index.ts", "manifest.json"]);
  });

  test("a file that is gone is written again, also in a folder that is gone", () => {
    const folder = folderWith({});
    run(folder, first);
    rmSync(join(folder, "models"), { recursive: true });
    expect(run(folder, first)).toEqual([]);
    expect(contents(folder)).toMatchObject(first);
  });
});

describe("what is removed", () => {
  test("what was generated and is no more, with the folders that get empty", () => {
    const folder = folderWith({});
    run(folder, first);
    expect(run(folder, { "index.ts": first["index.ts"]! })).toEqual([]);
    expect(Object.keys(contents(folder))).toEqual([
      "index.ts",
      "manifest.json",
    ]);
    expect(existsSync(join(folder, "models"))).toBe(false);
  });

  test("no file of somebody else, nor its folder", () => {
    const folder = folderWith({ "models/mine.ts": "mine" });
    run(folder, first);
    expect(run(folder, { "index.ts": first["index.ts"]! })).toEqual([]);
    expect(contents(folder)["models/mine.ts"]).toBe("mine");
  });

  test("nothing outside of the folder, whatever the manifest claims", () => {
    const outside = folderWith({ "victim.txt": "here", "sdk/index.ts": "" });
    const folder = join(outside, "sdk");
    const digest = createHash("sha256").update("here").digest("hex");
    writeFileSync(
      join(folder, "manifest.json"),
      `{\n  "generator": "1",\n  "files": {\n    "../victim.txt": "${digest}"\n  }\n}\n`,
    );
    expect(run(folder, {})).toEqual([]);
    expect(contents(outside)["victim.txt"]).toBe("here");
  });

  test("not what was changed by hand, unless forced", () => {
    const folder = folderWith({});
    run(folder, first);
    writeFileSync(join(folder, "models/pet.ts"), "mine");
    const fewer = { "index.ts": first["index.ts"]! };
    expect(run(folder, fewer)).toEqual(["output-hand-edited"]);
    expect(Object.keys(contents(folder))).toHaveLength(4);
    expect(run(folder, fewer, true)).toEqual([]);
    expect(Object.keys(contents(folder))).toEqual([
      "index.ts",
      "manifest.json",
    ]);
  });
});

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

describe("line ends that git changed", () => {
  const withReturns = (text: string) => text.replaceAll("\n", "\r\n");

  test("are no change by hand", () => {
    const folder = folderWith({});
    run(folder, first);
    const file = join(folder, "index.ts");
    writeFileSync(file, withReturns(first["index.ts"]!));
    const [step] = planFor(folder, first).steps;
    expect(step).toMatchObject({ action: "update", onlyLineEnds: true });
    expect(run(folder, { ...first, "index.ts": "//\n" })).toEqual([]);
    expect(contents(folder)["index.ts"]).toBe("//\n");
  });
});

describe("a manifest that was torn", () => {
  test("by a merge conflict counts for both sides", () => {
    const folder = folderWith({});
    run(folder, { ...first, "models/old.ts": "old" });
    const path = join(folder, "manifest.json");
    const lines = readFileSync(path, "utf8").split("\n");
    const index = lines.findIndex((line) => line.includes("models/old.ts"));
    lines.splice(index, 1, "<<<<<<< ours", lines[index]!, "=======", ">>>>>>>");
    writeFileSync(path, lines.join("\n"));
    expect(run(folder, first)).toEqual([]);
    const { "manifest.json": manifest, ...files } = contents(folder);
    expect(files).toEqual(first);
    expect(Object.keys(JSON.parse(manifest!).files).sort()).toEqual(
      Object.keys(first).sort(),
    );
  });

  test("or lost is written anew where the files are as they should be", () => {
    const folder = folderWith({});
    run(folder, first);
    const whole = contents(folder);
    rmSync(join(folder, "manifest.json"));
    expect(run(folder, first)).toEqual([]);
    expect(contents(folder)).toEqual(whole);
  });
});

test("a failure before the first rename leaves the folder as it was", () => {
  const folder = folderWith({});
  run(folder, first);
  const before = marks(folder);
  const next = planFor(folder, {
    ...first,
    "index.ts": "//\n",
    "zoo/x.ts": "",
  });
  // What was planned is no more possible: a file stands where a folder is to be.
  writeFileSync(join(folder, "zoo"), "");
  expect(write(next)).toMatchObject({ halfWay: false });
  rmSync(join(folder, "zoo"));
  expect(marks(folder)).toEqual(before);
});

test("folders made for a run that fails are gone after it", () => {
  const folder = folderWith({});
  const next = planFor(folder, { "a/b/x.ts": "", "c/x.ts": "" });
  writeFileSync(join(folder, "c"), "");
  expect(write(next)).toMatchObject({ halfWay: false });
  expect(readdirSync(folder)).toEqual(["c"]);
});
