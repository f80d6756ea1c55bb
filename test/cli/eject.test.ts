import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { project } from "../setup/sdk.ts";
import { shop } from "./documents.ts";

const builtIn = (name: string) =>
  readFileSync(join(project, "templates", name), "utf8");

test("without an argument, lists the templates", async () => {
  const { code, stdout } = await sdkwright(folderWith({}), ["eject"]);
  expect(code).toBe(0);
  const files = stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split("  ")[1]);
  const all = readdirSync(join(project, "templates"), {
    recursive: true,
    encoding: "utf8",
  });
  expect(files.sort()).toEqual(
    all.filter((name) => name.endsWith(".hbs")).sort(),
  );
  const names = stdout.split("\n").map((line) => line.split("  ")[0]);
  expect(new Set(names).size).toBe(names.length);
});

test("copies a template, which generate then uses", async () => {
  const folder = folderWith({ "shop.yaml": shop });
  const { code, stderr } = await sdkwright(folder, [
    "eject",
    "model",
    "-o",
    "mine",
  ]);
  expect(code).toBe(0);
  expect(stderr).toContain(
    'templates: "mine" in the config, or --templates mine',
  );
  const text = builtIn("model.ts.hbs");
  expect(readFileSync(join(folder, "mine/model.ts.hbs"), "utf8")).toBe(text);
  fill(folder, { "mine/model.ts.hbs": `${text}\n// ours\n` });
  await sdkwright(folder, [
    "generate",
    "shop.yaml",
    "-o",
    "sdk",
    "--templates",
    "mine",
  ]);
  expect(readFileSync(join(folder, "sdk/models/pet.ts"), "utf8")).toContain(
    "// ours",
  );
});

test("what a changed template exports beside the rest does not become public", async () => {
  const index = async (text: string, name = "operations.ts.hbs") => {
    const folder = folderWith({ "shop.yaml": shop, [`mine/${name}`]: text });
    const args = ["shop.yaml", "-o", "sdk", "--templates", "mine"];
    const { code } = await sdkwright(folder, ["generate", ...args]);
    expect(code).toBe(0);
    return readFileSync(join(folder, "sdk/index.ts"), "utf8");
  };
  const text = builtIn("operations.ts.hbs");
  const all = 'export * from "./operations.js";';
  expect(await index(text)).toContain(all);
  const changed = await index(`${text}\nexport class ApiError {}\n`);
  expect(changed).not.toContain(all);
  expect(changed).toMatch(/listPets,?\s\} from "\.\/operations\.js";/);
  const partial = "declaration.partial.hbs";
  expect(await index(builtIn(partial), partial)).toContain(all);
  const own = `${builtIn(partial)}export class ApiError {}\n`;
  expect(await index(own, partial)).not.toContain(all);
  // A template that has the name of a partial is none.
  const resource = `${builtIn("resource.ts.hbs")}\n// ours\n`;
  expect(await index(resource, "resource.ts.hbs")).toContain(all);
});

test("leaves what was changed alone, unless it is forced", async () => {
  const folder = folderWith({
    "templates/model.ts.hbs": "mine",
    elsewhere: "safe",
  });
  const file = join(folder, "templates/model.ts.hbs");
  const refused = await sdkwright(folder, ["eject", "model.ts.hbs"]);
  expect(refused.code).toBe(4);
  expect(refused.stderr).toContain("template-exists");
  expect(readFileSync(file, "utf8")).toBe("mine");
  await sdkwright(folder, ["eject", "model", "--force", "--dry-run"]);
  expect(readFileSync(file, "utf8")).toBe("mine");
  expect((await sdkwright(folder, ["eject", "model", "--force"])).code).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(builtIn("model.ts.hbs"));
  symlinkSync("../elsewhere", join(folder, "templates/index.ts.hbs"));
  expect((await sdkwright(folder, ["eject", "index"])).code).toBe(4);
  expect((await sdkwright(folder, ["eject", "index", "--force"])).code).toBe(0);
  expect(readFileSync(join(folder, "elsewhere"), "utf8")).toBe("safe");
  expect(readdirSync(join(folder, "templates"))).toEqual([
    "index.ts.hbs",
    "model.ts.hbs",
  ]);
});

test.each(["../model", "modle", "runtime/send"])(
  "knows no %s",
  async (name) => {
    const folder = folderWith({});
    const { code, stderr } = await sdkwright(folder, ["eject", name]);
    expect(code).toBe(2);
    expect(stderr).toContain("eject-unknown");
    expect(readdirSync(folder)).toEqual([]);
  },
);
