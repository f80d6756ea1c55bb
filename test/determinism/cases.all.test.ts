import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { casesFolder, casesIn } from "../case-folder/case.ts";
import { generateFrom } from "../case-folder/in-memory.ts";
import { Random } from "../layout/random.ts";
import { differences, withoutDigests } from "./runs.ts";
import { jsonOf, shuffled, treeOf, type Tree } from "./shuffle.ts";

/** The documents of the cases that give an SDK by themselves, without other files. */
const documents = casesIn(casesFolder)
  .map(({ name, folder }) => ({ name, path: join(folder, "spec.yaml") }))
  .filter(({ path }) => existsSync(path));

describe("the same files, whatever the order of keys", () => {
  let compared = 0;

  test.for(documents)("$name", async ({ path }) => {
    const text = readFileSync(path, "utf8");
    let tree: Tree;
    try {
      tree = treeOf(text);
    } catch {
      return;
    }
    const files = await filesOf(tree);
    if (files.size === 0) return;
    compared++;
    for (const seed of [1, 2]) {
      const other = await filesOf(shuffled(tree, new Random(seed)));
      expect(differences(files, other)).toEqual([]);
    }
  });

  test("is compared for most cases", () => {
    expect(compared).toBeGreaterThan(documents.length / 2);
  });
});

async function filesOf(tree: Tree): Promise<Map<string, string>> {
  const { files } = await generateFrom(JSON.parse(jsonOf(tree)));
  return withoutDigests(new Map(files.map(({ path, text }) => [path, text])));
}
