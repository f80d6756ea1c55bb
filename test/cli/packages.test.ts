import { cpSync, mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { bin, run } from "../setup/bin.ts";
import { folderWith } from "../setup/folder.ts";
import { project } from "../setup/sdk.ts";
import { shop } from "./documents.ts";

const config = `
targets:
  shop: { input: shop.yaml, output: sdk, wireTypes: true }
`;

/** The program as it is installed without its optional peers. */
function installedAlone(folder: string): string {
  const dist = join(folder, "node_modules/sdkwright/dist");
  cpSync(dirname(dirname(bin)), dist, { recursive: true });
  cpSync(join(project, "package.json"), join(dist, "../package.json"));
  for (const name of [
    "diff",
    "handlebars",
    "jiti",
    "js-yaml",
    "json-p3",
    "yaml",
  ]) {
    const link = join(folder, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(project, "node_modules", name), link, "junction");
  }
  return join(dist, "cli/main.js");
}

test("wire types without the package they need", async () => {
  const folder = folderWith({
    "shop.yaml": shop,
    "sdkwright.config.yaml": config,
  });
  const { code, stderr } = await run(folder, installedAlone(folder), [
    "generate",
  ]);
  expect(stderr).toContain("error wire-types-missing-package:");
  expect(stderr).toContain("hint: npm install --save-dev openapi-typescript");
  expect(code).toBe(4);
});
