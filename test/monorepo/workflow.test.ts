import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shop } from "../cli/documents.ts";
import { sdkwright } from "../setup/bin.ts";
import { folderWith } from "../setup/folder.ts";
import { engine, run } from "./engines.ts";
import { change } from "./example.ts";

const target = (more: object) => ({
  shop: { input: { path: "shop.yaml", ...more }, output: "sdk" },
});
const pulled = {
  url: "https://example.com/shop.yaml",
  headers: { authorization: "Bearer ${SHOP_TOKEN}" },
};

/** What the schema that is published for workflows has against one. */
async function isRight(file: string): Promise<boolean> {
  const { code } = await run(".", [engine("action-validator"), file]);
  return code === 0;
}

test.each([
  ["without a URL", "", {}],
  ["with a URL", "", pulled],
  ["with a URL, under pnpm", "pnpm-lock.yaml", pulled],
  ["with a URL, under Yarn", "yarn.lock", pulled],
])(
  "the workflow of a document %s is one that GitHub takes",
  async (_, lock, more) => {
    const folder = folderWith({
      "packages/the sdk/shop.yaml": shop,
      "packages/the sdk/sdkwright.config.json": JSON.stringify({
        targets: target(more),
      }),
      ...(lock && { [lock]: "" }),
    });
    mkdirSync(join(folder, ".git"));
    const place = join(folder, "packages/the sdk");
    const { code } = await sdkwright(place, ["init", "github"]);
    expect(code).toBe(0);
    const file = join(folder, ".github/workflows/sdk.yml");
    expect(await isRight(file)).toBe(true);
    change(file, (text) => text.replace("runs-on:", "run-on:"));
    expect(await isRight(file)).toBe(false);
  },
);
