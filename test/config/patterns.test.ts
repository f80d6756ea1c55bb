import { afterEach, describe, expect, test } from "vitest";
import type { Config } from "../../generator/config/config.ts";
import { folderWith } from "../setup/folder.ts";
import { settled, targetsOf } from "./settled.ts";

const home = process.cwd();
afterEach(() => process.chdir(home));

describe("a target whose name has a *", () => {
  const specs = {
    "specs/b.yaml": "",
    "specs/a.yaml": "",
    "specs/c.json": "",
    "specs/.hidden.yaml": "",
    "specs/more/d.yaml": "",
  };

  test("stands for one of each document", async () => {
    process.chdir(folderWith(specs));
    const targets = await targetsOf({
      targets: {
        "api-*": {
          input: { path: "specs/*.yaml" },
          output: "sdk/*",
        },
      },
    });
    expect(
      targets.map(({ name, input, output }) => [name, input, output]),
    ).toEqual([
      ["api-a", "specs/a.yaml", "sdk/a"],
      ["api-b", "specs/b.yaml", "sdk/b"],
    ]);
  });

  test("can stand for folders", async () => {
    process.chdir(
      folderWith({ "x/openapi.yaml": "", "y/openapi.yaml": "", "z/a": "" }),
    );
    const targets = await targetsOf({
      targets: { "*": { input: "*/openapi.yaml", output: "sdk/*" } },
    });
    expect(targets.map(({ name }) => name)).toEqual(["x", "y"]);
  });

  test("yields to a target that is written out", async () => {
    process.chdir(folderWith(specs));
    const targets = await targetsOf({
      targets: {
        a: { input: "specs/a.yaml", output: "special" },
        "*": { input: "specs/*.yaml", output: "sdk/*" },
      },
    });
    expect(targets.map(({ output }) => output)).toEqual(["special", "sdk/b"]);
  });

  test.each<[Config["targets"], string]>([
    [
      { "*": { input: "specs/*.xml", output: "*" } },
      "config-no-input: specs/*.xml",
    ],
    [
      { "*": { input: "specs/a.yaml", output: "*" } },
      "must be a path with a *",
    ],
    [
      { "*": { input: "specs/*.yaml", output: "x" } },
      "must be a path with a *",
    ],
    [{ a: { input: "specs/*.yaml", output: "x" } }, "must be a path without *"],
    [
      {
        "*": { input: "specs/*.yaml", output: "sdk/*" },
        "**": { input: "specs/*.json", output: "other/*" },
        "*c": { input: "specs/c.js*n", output: "third/*" },
        "a*": { input: "specs/*.yaml", output: "fourth/*" },
        "*a": { input: "specs/*.yaml", output: "fifth/*" },
      },
      "config-same-target: *a and a* both make a target aa.",
    ],
  ])("%j", async (targets, text) => {
    process.chdir(folderWith(specs));
    const { texts } = await settled({ config: { targets } });
    expect(texts.join("\n")).toContain(text);
  });
});
