import { createHash } from "node:crypto";
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { write } from "../../generator/output/write.ts";
import { folderWith } from "../setup/folder.ts";
import { contents, first, marks, planFor, run } from "./run.ts";

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

test("a name that changes its case only, where case does not count, is one file", () => {
  const folder = folderWith({});
  run(folder, { "models/Pet.ts": "old" });
  // What such a file system shows: two names, one file.
  linkSync(join(folder, "models/Pet.ts"), join(folder, "models/pet.ts"));
  expect(run(folder, { "models/pet.ts": "new" })).toEqual([]);
  expect(contents(folder)).toMatchObject({ "models/pet.ts": "new" });
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

test("a failure half way is taken back", () => {
  const folder = folderWith({});
  run(folder, first);
  const next = planFor(folder, { "index.ts": "//\n", "models/pet.ts": "//\n" });
  const before = contents(folder);
  // The last removal fails: a folder stands in the place of the file by now.
  rmSync(join(folder, "models/deep/toy.ts"));
  mkdirSync(join(folder, "models/deep/toy.ts"));
  expect(write(next)).toMatchObject({ halfWay: false });
  const { "models/deep/toy.ts": _, ...others } = before;
  expect(contents(folder)).toEqual(others);
});

test("folders made for a run that fails are gone after it", () => {
  const folder = folderWith({});
  const next = planFor(folder, { "a/b/x.ts": "", "c/x.ts": "" });
  writeFileSync(join(folder, "c"), "");
  expect(write(next)).toMatchObject({ halfWay: false });
  expect(readdirSync(folder)).toEqual(["c"]);
});
