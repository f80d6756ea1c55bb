import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";
import { shop } from "./documents.ts";

/** A repository whose first revision is tagged `v1` and lies on a branch `old/one`. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, "init", "--quiet");
  git(folder, "add", "-A");
  commit(folder);
  git(folder, "tag", "v1");
  git(folder, "branch", "old/one");
  return folder;
}

function commit(folder: string): void {
  const who = ["-c", "user.name=T", "-c", "user.email=t@example.com"];
  git(folder, ...who, "commit", "--quiet", "--no-gpg-sign", "-m", "State");
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync("git", args, { cwd: folder, stdio: "ignore" });
}

const multi = {
  "spec/api/shop.yaml": shop.replace(
    "#/components/schemas/Pet",
    "../models/pet.yaml",
  ),
  "spec/models/pet.yaml":
    "type: object\nproperties: { old: { type: string } }\n",
};

const wide = ["--config", "wide.json"];
const config = (revision: string) =>
  JSON.stringify({
    targets: {
      shop: {
        input: {
          path: `git:${revision}:spec/api/shop.yaml`,
          root: "spec",
        },
        output: "sdk",
      },
    },
  });

describe("a document of a revision", () => {
  test("gives the same as it gave when it was the document", async () => {
    const folder = repository({ "shop.yaml": shop, "spec/shop.yaml": shop });
    const generate = (document: string, output: string) =>
      sdkwright(folder, ["generate", document, "-o", output]);
    await generate("shop.yaml", "now");
    fill(folder, { "shop.yaml": "changed", "spec/shop.yaml": "changed" });
    for (const [document, output] of [
      ["git:v1:shop.yaml", "a"],
      ["git:old/one:spec/shop.yaml", "b"],
      ["git:HEAD:./shop.yaml", "c"],
    ] as const) {
      expect(await generate(document, output)).toMatchObject({ code: 0 });
      expect(filesBelow(join(folder, output))).toEqual(
        filesBelow(join(folder, "now")),
      );
      const check = ["check", document, "-o", output];
      expect(await sdkwright(folder, check)).toMatchObject({ code: 0 });
    }
    const { stdout } = await sdkwright(folder, ["inspect", "git:v1:shop.yaml"]);
    expect(stdout).toContain("listPets");
  });

  test("refers to files of the same revision, and not out of its folder", async () => {
    for (const revision of ["v1", "old/one"]) {
      const folder = repository({ ...multi, "wide.json": config(revision) });
      fill(folder, {
        "spec/models/pet.yaml": "type: object\nproperties: { new: {} }\n",
      });
      const run = await sdkwright(folder, ["generate", ...wide]);
      expect(run).toMatchObject({ code: 0 });
      const pet = readFileSync(join(folder, "sdk/models/pet.ts"), "utf8");
      expect(pet).toContain("old?: string");

      const args = ["inspect", `git:${revision}:spec/api/shop.yaml`];
      const { code, stderr } = await sdkwright(folder, args);
      expect(code).toBe(3);
      expect(stderr).toContain(
        `git:${revision}:/spec/api/shop.yaml:13:53 error reference-outside-root`,
      );
    }
  });

  test("may be a symbolic link within the revision", async () => {
    const folder = folderWith({ "real.yaml": shop });
    symlinkSync("real.yaml", join(folder, "link.yaml"));
    git(folder, "init", "--quiet");
    git(folder, "add", "-A");
    commit(folder);
    const args = ["inspect", "git:HEAD:link.yaml"];
    expect(await sdkwright(folder, args)).toMatchObject({ code: 0 });
  });
});

describe("what is not there is told of, exit 3", () => {
  const cases: readonly [document: string, said: string][] = [
    [
      "git:v9:shop.yaml",
      "git:v9:/shop.yaml cannot be read: there is no revision v9.",
    ],
    ["git:v1:no.yaml", "There is no file git:v1:/no.yaml."],
    ["git:v1:spec", "git:v1:/spec is a folder, not a document."],
    ["git::shop.yaml", "it is not git:, a revision, a colon and a path."],
    ["git:v1:", "it is not git:, a revision, a colon and a path."],
    // Nothing of it becomes an option of git, or a command.
    ["git:--output=hack:shop.yaml", "there is no revision --output=hack."],
    ["git:--textconv:shop.yaml", "there is no revision --textconv."],
    ["git:v1:--help", "There is no file git:v1:/--help."],
    ["git:$(touch hack):shop.yaml", "there is no revision $(touch hack)."],
    ["git:v1;touch hack:shop.yaml", "there is no revision v1;touch hack."],
    ["git:v1:a\nHEAD:shop.yaml", "a name has no line breaks."],
    ["git:v1:../shop.yaml.x", "There is no file git:v1:/shop.yaml.x."],
  ];
  test.each(cases)("%j", async (document, said) => {
    const folder = repository({ "shop.yaml": shop, "spec/shop.yaml": shop });
    const { code, stderr } = await sdkwright(folder, ["inspect", document]);
    expect(stderr).toContain(said);
    expect(code).toBe(3);
    expect(readdirSync(folder).sort()).toEqual([".git", "shop.yaml", "spec"]);
  });

  test("no repository, no git", async () => {
    const folder = folderWith({ "shop.yaml": shop });
    const args = ["inspect", "git:v1:shop.yaml"];
    const none = { GIT_CEILING_DIRECTORIES: join(folder, "..") };
    expect((await sdkwright(folder, args, none)).stderr).toContain(
      "cannot be read: the working directory is in no git repository.",
    );
    expect((await sdkwright(folder, args, { PATH: folder })).stderr).toContain(
      "cannot be read: git is not installed.",
    );
  });

  test("nothing is pulled into a revision", async () => {
    const input = { path: "git:v1:shop.yaml", url: "http://127.0.0.1:1/x" };
    const folder = folderWith({});
    writeFileSync(
      join(folder, "sdkwright.config.json"),
      JSON.stringify({ targets: { shop: { input, output: "sdk" } } }),
    );
    const { code, stderr } = await sdkwright(folder, ["pull"]);
    expect(stderr).toContain("error pull-into-git: shop reads a revision");
    expect(code).toBe(2);
  });
});
