import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands } from "../../generator/cli/commands.ts";
import { sdkwright } from "../setup/bin.ts";
import { folderWith } from "../setup/folder.ts";

const packageJson = new URL("../../package.json", import.meta.url);
const { version } = JSON.parse(readFileSync(packageJson, "utf8"));

test.each([["--version"], ["generate", "--version"]])(
  "%s %s shows the version",
  async (...args) => {
    const given = args.filter(Boolean);
    expect(await sdkwright(folderWith({}), given)).toMatchObject({
      code: 0,
      stdout: `${version}\n`,
      stderr: "",
    });
  },
);

describe("help", () => {
  test("lists the commands", async () => {
    const { code, stdout, stderr } = await sdkwright(folderWith({}), [
      "--help",
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const [name, { summary }] of Object.entries(commands)) {
      expect(stdout).toContain(`  ${name}`);
      expect(stdout).toContain(summary);
    }
    expect(await sdkwright(folderWith({}), ["help"])).toMatchObject({ stdout });
  });

  test("without a command goes to the error stream, for nothing was done", async () => {
    const { code, stdout, stderr } = await sdkwright(folderWith({}), []);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("Commands\n");
  });

  test.each(Object.entries(commands))(
    "of %s shows each option and an example",
    async (name, { options, examples }) => {
      const { code, stdout } = await sdkwright(folderWith({}), [
        name,
        "--help",
      ]);
      expect(code).toBe(0);
      for (const option of options) expect(stdout).toContain(`--${option}`);
      for (const [line] of examples) expect(stdout).toContain(line);
      for (const line of stdout.split("\n"))
        expect(line.length).toBeLessThanOrEqual(80);
      expect(await sdkwright(folderWith({}), ["help", name])).toMatchObject({
        stdout,
      });
    },
  );

  // One that waits for a document to appear never ends; its examples are read with those of the pages.
  test.each(Object.entries(commands).filter(([name]) => name !== "watch"))(
    "of %s names examples that the program takes",
    async (_, { examples }) => {
      const folder = folderWith({});
      for (const [line] of examples) {
        const args = line.replaceAll("'", "").split(" ").slice(1);
        const { stderr } = await sdkwright(folder, args);
        expect(stderr).not.toMatch(/option-|argument-|command-/);
      }
    },
  );
});

describe("a slip on the command line ends with 2 and says what was meant", () => {
  test.each([
    [
      "generat",
      "There is no command generat.",
      "did you mean sdkwright generate?",
    ],
    [
      "api.yaml -o sdk",
      "There is no command api.yaml.",
      "did you mean sdkwright generate api.yaml?",
    ],
    [
      "generate --outptu sdk",
      "There is no option --outptu.",
      "did you mean --output?",
    ],
    ["generate -x", "There is no option -x."],
    ["inspect --force", "There is no option --force."],
    ["check --dry-run", "There is no option --dry-run."],
    ["generate a b", "The argument b is one too many."],
    ["generate a -o", "-o needs a value."],
    ["generate a -o --force", "-o needs a value."],
    ["generate a --output=", "--output needs a value."],
    ["generate a --force=yes", "--force takes no value."],
    ["generate a -o x -o y", "--output is given more than once."],
    [
      "generate a --naming camelcase",
      "--naming cannot be camelcase.",
      "did you mean camelCase?",
    ],
    [
      "generate a --enums x",
      "--enums cannot be x.",
      "allowed: const, enum, union",
    ],
    ["generate --format xml", "--format cannot be xml."],
    ["generate -q --verbose", "--quiet and --verbose exclude each other."],
    ["generate a -o sdk --include Users", "Users is no selector."],
    ["generate a -o sdk --exclude tags:Users", "tags:Users is no selector."],
    ["generate a", "No output folder was named."],
    ["generate", "No document was named, and there is no config file."],
    ["generate https://a.test/x.yaml -o sdk", "https://a.test/x.yaml is a URL"],
    ["generate a -o sdk --config c.json", "--config and a exclude each other."],
  ])("%s", async (line, ...texts) => {
    const folder = folderWith({});
    const { code, stdout, stderr } = await sdkwright(folder, line.split(" "));
    for (const text of texts) expect(stderr).toContain(text);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("and tells of several at once", async () => {
    const args = ["check", "--nmaing", "x", "--enums", "y", "-o"];
    const { stderr } = await sdkwright(folderWith({}), args);
    expect(stderr.match(/^error /gm)).toHaveLength(3);
  });

  test("and, asked for two formats, takes JSON to say so", async () => {
    const args = ["check", "--json", "--format", "github"];
    const { code, stdout } = await sdkwright(folderWith({}), args);
    expect(code).toBe(2);
    expect(JSON.parse(stdout).diagnostics).toMatchObject([
      { message: "--json and --format github exclude each other." },
    ]);
  });

  test("and, asked for JSON, says it in JSON", async () => {
    const args = ["generate", "a", "--json"];
    const { code, stdout, stderr } = await sdkwright(folderWith({}), args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      targets: [],
      diagnostics: [{ code: "output-missing", severity: "error" }],
    });
  });
});
