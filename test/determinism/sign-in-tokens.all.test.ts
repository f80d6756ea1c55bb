import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { Random } from "../layout/random.ts";
import { committedDocument } from "../setup/sdk.ts";
import { differences, filesOf, type Run, withoutDigests } from "./runs.ts";
import { jsonOf, shuffled, treeOf } from "./shuffle.ts";

const document = readFileSync(committedDocument, "utf8");

let first: Map<string, string>;
beforeAll(async () => {
  first = await filesOf("first", { document });
});

describe("the same files, to the byte", () => {
  const runs: Record<string, Partial<Run>> = {
    "in a second run": {},
    "from another working directory": { from: "deep/inside/it" },
    "in another place and language, for another user": {
      env: {
        TZ: "Asia/Kathmandu",
        // In Turkish, the capital of i is not I.
        LC_ALL: "tr_TR.UTF-8",
        LANG: "tr_TR.UTF-8",
        HOME: "/nowhere",
        USER: "nobody",
      },
    },
    "on a build machine": {
      env: { CI: "true", LC_ALL: "C", FORCE_COLOR: "3", COLUMNS: "400" },
    },
  };

  test.for(Object.entries(runs))("%s", async ([title, run]) => {
    const second = await filesOf(title.replaceAll(" ", "-"), {
      document,
      ...run,
    });
    expect(differences(first, second)).toEqual([]);
    expect(second).toEqual(first);
  });
});

describe("the same files but for digests", () => {
  test("from JSON", async () => {
    const json = await filesOf("json", {
      document: jsonOf(treeOf(document)),
      name: "document.json",
    });
    expect(differences(withoutDigests(first), withoutDigests(json))).toEqual(
      [],
    );
  });

  test.for([1, 2, 3])("with the keys in another order: %i", async (seed) => {
    const tree = shuffled(treeOf(document), new Random(seed));
    const text = jsonOf(tree);
    expect(text).not.toBe(jsonOf(treeOf(document)));
    const other = await filesOf(`shuffled-${seed}`, { document: text });
    expect(differences(withoutDigests(first), withoutDigests(other))).toEqual(
      [],
    );
  });
});

test("what differs is seen", async () => {
  const other = await filesOf("other", {
    document: document.replaceAll("long_message", "longer_message"),
  });
  const found = differences(first, other).map((line) => line.split(":")[0]);
  expect(found).toEqual(
    expect.arrayContaining(["models/clerk-error.ts", "shapes.ts", "wire.ts"]),
  );
});
