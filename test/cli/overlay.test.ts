import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { folderWith } from "../setup/folder.ts";
import { shop } from "./documents.ts";

/** Calls the operation otherwise; ids that it adds after the first show the order. */
function overlay(id: string): string {
  return `overlay: 1.1.0
info: { title: Another name, version: "1" }
actions:
  - target: $.paths['/pets'].get.operationId
    update: ${id}
`;
}

const config = `targets:
  shop:
    input: { path: spec/shop.yaml, overlays: [spec/first.yaml] }
    output: sdk
`;

function project() {
  return folderWith({
    "spec/shop.yaml": shop,
    "spec/first.yaml": overlay("firstPets"),
    "second.yaml": overlay("secondPets"),
    "third.yaml": overlay("thirdPets"),
    "config/sdkwright.config.yaml": config.replaceAll("spec/", "../spec/"),
  });
}

const pets = (folder: string, sdk: string) =>
  readFileSync(join(folder, sdk, "operations.ts"), "utf8");

test("overlays of the config are found from it", async () => {
  const folder = project();
  const args = ["--config", "config/sdkwright.config.yaml"];
  expect(await sdkwright(folder, ["generate", ...args])).toMatchObject({
    code: 0,
  });
  expect(pets(folder, "config/sdk")).toContain("function firstPets(");
  expect(await sdkwright(folder, ["check", ...args])).toMatchObject({
    code: 0,
  });
});

test("those of the command line take their place, in their order", async () => {
  const folder = project();
  const args = ["--config", "config/sdkwright.config.yaml", "-o", "other"];
  const overlays = ["--overlay", "second.yaml", "--overlay=third.yaml"];
  const ended = await sdkwright(folder, ["generate", ...args, ...overlays]);
  expect(ended).toMatchObject({ code: 0 });
  expect(pets(folder, "other")).toContain("function thirdPets(");
  const stale = await sdkwright(folder, ["check", ...args]);
  expect(stale).toMatchObject({ code: 1 });
});

test("inspect shows the document that they make", async () => {
  const folder = project();
  const args = ["inspect", "spec/shop.yaml", "--overlay", "second.yaml"];
  const { code, stdout } = await sdkwright(folder, args);
  expect(code).toBe(0);
  expect(stdout).toContain("secondPets");
});

test("what is wrong with one is told where it stands", async () => {
  const folder = folderWith({
    "shop.yaml": shop,
    "bad.yaml": overlay("[a]").replace("$.paths", "paths"),
  });
  const args = ["generate", "shop.yaml", "-o", "sdk", "--overlay", "bad.yaml"];
  const { code, stderr } = await sdkwright(folder, args);
  expect(code).toBe(3);
  expect(stderr).toContain("bad.yaml:4:13 error overlay-path-malformed");
  const missing = [...args.slice(0, -1), "missing.yaml"];
  const absent = await sdkwright(folder, missing);
  expect(absent.code).toBe(3);
  expect(absent.stderr).toContain("There is no file missing.yaml.");
});

test("one on the network is refused", async () => {
  const folder = folderWith({ "shop.yaml": shop });
  const url = "https://example.com/overlay.yaml";
  const args = ["generate", "shop.yaml", "-o", "sdk", "--overlay", url];
  const { code, stderr } = await sdkwright(folder, args);
  expect(code).toBe(2);
  expect(stderr).toContain(`${url} is a URL`);
});
