import { describe, expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { folderWith } from "../setup/folder.ts";

/** The same config in each form, with a wrong key in line 6 and a wrong value in line 7. */
const wrong = {
  yaml: [
    "naming: camelCase",
    "targets:",
    "  shop:",
    "    input: shop.yaml",
    "    output: out",
    "    inclde: []",
    "    enums: enums",
  ],
  json: [
    "{",
    '  "targets": {',
    '    "shop": {',
    '      "input": "shop.yaml",',
    '      "output": "out",',
    '      "inclde": [],',
    '      "enums": "enums"',
    "    }",
    "  }",
    "}",
  ],
  script: [
    'import { defineConfig } from "sdkwright";',
    "export default defineConfig({",
    "  targets: {",
    "    shop: {",
    '      input: "shop.yaml", output: "out",',
    "      inclde: [],",
    '      enums: "enums",',
    "    },",
    "  },",
    "});",
  ],
  typescript: [
    'import { defineConfig } from "sdkwright";',
    "const shop = {",
    '  input: "shop.yaml" as string,',
    '  output: "out",',
    "  // the line of the key counts, wherever the literal stands",
    "  inclde: [],",
    '  enums: "enums",',
    "};",
    "export default defineConfig({ targets: { shop } });",
  ],
};

const forms = [
  ["yaml", wrong.yaml, "5", "12"],
  ["json", wrong.json, "7", "16"],
  ["js", wrong.script, "7", "7"],
  ["mjs", wrong.script, "7", "7"],
  ["ts", wrong.typescript, "3", "3"],
  ["mts", wrong.typescript, "3", "3"],
] as const;

describe.each(forms)("sdkwright.config.%s", (form, lines, key, value) => {
  const name = `sdkwright.config.${form}`;

  test("is found, and what is wrong in it has a place, a match and a list", async () => {
    const folder = folderWith({
      "package.json": '{ "type": "module" }',
      [name]: `${lines.join("\n")}\n`,
    });
    const { code, stdout, stderr } = await sdkwright(folder, ["generate"]);
    expect(stderr).toContain(
      `${name}:6:${key} error config-unknown-key: There is no option inclde here.`,
    );
    expect(stderr).toContain("note: did you mean include?");
    expect(stderr).toContain("note: allowed: input, output, include, exclude");
    expect(stderr).toContain(
      `${name}:7:${value} error config-wrong-value: targets.shop.enums must be "const" or "enum" or "union", not "enums".`,
    );
    expect(stderr).not.toContain(folder);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("is understood where it is right", async () => {
    const right = lines
      .filter((line) => !line.includes("inclde"))
      .join("\n")
      .replace(/(enums"?: "?)enums/, "$1enum");
    const folder = folderWith({
      "package.json": '{ "type": "module" }',
      [name]: right,
    });
    const args = ["generate", "--target", "shp"];
    const { code, stderr } = await sdkwright(folder, args);
    expect(stderr).toBe(
      [
        "error target-unknown: The config has no target shp.",
        "  note: did you mean shop?",
        "  note: targets: shop",
        "",
      ].join("\n"),
    );
    expect(code).toBe(2);
  });
});

describe("a config that cannot be used", () => {
  test.each([
    ["bad.mjs", "export default {\n  targets: {{\n};\n", "bad.mjs:2:12"],
    ["bad.ts", "export default {\n  targets: {{\n};\n", "bad.ts:2:12"],
    ["bad.json", '{\n  "targets": {\n}', "bad.json:3:"],
    ["bad.yaml", "targets:\n  - a\n b\n", "bad.yaml:3:"],
  ])("has the place of the slip in %s", async (file, text, place) => {
    const folder = folderWith({ [file]: text });
    const args = ["check", "--config", file];
    const { code, stderr } = await sdkwright(folder, args);
    expect(stderr).toContain(place);
    expect(stderr).toContain("error config-syntax: ");
    expect(code).toBe(2);
  });

  test.each(["throws.mjs", "throws.ts"])(
    "has the place where %s throws",
    async (file) => {
      const text = "\nthrow new Error('No such luck');\n";
      const folder = folderWith({ [file]: text });
      const args = ["check", "--config", file];
      const { code, stderr } = await sdkwright(folder, args);
      expect(stderr).toMatch(
        new RegExp(
          `^${file}:2:\\d+ error config-failed: The config file threw an error: No such luck`,
        ),
      );
      expect(code).toBe(2);
    },
  );

  test.each([
    ["nothing.yaml", undefined, "error config-not-found: "],
    ["config.toml", "", "config.toml error config-unreadable: "],
    ["empty.json", "", "empty.json error config-unreadable: "],
    ["named.mjs", "export const a = 1;", "error config-no-default-export: "],
    ["missing.mjs", "import 'nowhere';", "error config-failed: "],
    ["none.yaml", "targets: {}", "none.yaml:1:1 error config-no-targets: "],
    ["list.yaml", "- a", "must be an object, not a list"],
    [
      "keys.yaml",
      "naming: preserve",
      "error config-missing-key: targets is missing",
    ],
  ])("%s", async (file, text, message) => {
    const folder = folderWith(text === undefined ? {} : { [file]: text });
    const args = ["check", "--config", file];
    const { code, stderr } = await sdkwright(folder, args);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain(folder);
    expect(code).toBe(2);
  });

  test("is one of several: both are named", async () => {
    const folder = folderWith({
      "sdkwright.config.yaml": "targets: {}",
      "sdkwright.config.json": "{}",
    });
    const { code, stderr } = await sdkwright(folder, ["generate"]);
    expect(stderr).toContain("sdkwright.config.json, sdkwright.config.yaml");
    expect(code).toBe(2);
  });

  test("is above the working directory, where it is not looked for", async () => {
    const folder = folderWith({
      "sdkwright.config.yaml": "targets: {}",
      "inner/x": "",
    });
    const { code, stderr } = await sdkwright(`${folder}/inner`, ["generate"]);
    expect(stderr).toContain("error input-missing: ");
    expect(code).toBe(2);
  });
});

test("a config may have to wait for its options", async () => {
  const folder = folderWith({
    "sdkwright.config.mjs":
      "export default Promise.resolve({ targets: { a: { input: 'a', output: 'b' } } });",
  });
  const args = ["generate", "--target", "b"];
  const { stderr } = await sdkwright(folder, args);
  expect(stderr).toContain("note: targets: a\n");
});

test("what a config leaves open does not keep the program alive", async () => {
  const folder = folderWith({
    "sdkwright.config.mjs":
      "setInterval(() => {}, 1000); export default { targets: {} };",
  });
  expect((await sdkwright(folder, ["generate"])).code).toBe(2);
});
