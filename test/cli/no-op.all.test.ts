import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { corpusFile } from "../prism/corpus.ts";
import { sdkwright } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";

const clerk = corpusFile("clerk/bapi-2026-05-12.yml");
const preload = ["list-modules.mjs", "count-parsed.mjs"].map((name) =>
  pathToFileURL(fileURLToPath(new URL(name, import.meta.url))),
);

test.skipIf(!clerk.exists)(
  "where nothing changed in Clerk's whole API, nothing is touched and next to nothing is read as code or data",
  async () => {
    const target = { input: "bapi.yml", output: "sdk", wireTypes: true };
    const folder = folderWith({
      "bapi.yml": readFileSync(clerk.path, "utf8"),
      "sdkwright.config.json": JSON.stringify({ targets: { clerk: target } }),
    });
    mkdirSync(join(folder, "node_modules"));
    expect(await sdkwright(folder, ["generate"])).toMatchObject({ code: 0 });
    const marks = () =>
      [...filesBelow(folder).keys()]
        .filter((path) => !path.startsWith("node_modules"))
        .map((path) => {
          const file = statSync(join(folder, path), { bigint: true });
          return `${path} ${file.ino} ${file.mtimeNs} ${file.ctimeNs}`;
        });
    const before = marks();
    expect(before.length).toBeGreaterThan(150);
    for (const line of [["generate"], ["generate", "--no-cache"], ["check"]]) {
      const { modules, counts } = await traced(folder, line);
      expect(marks()).toEqual(before);
      if (line.length > 1 || line[0] === "check") continue;
      const size = modules.reduce((sum, file) => sum + statSync(file).size, 0);
      expect(modules.length).toBeLessThanOrEqual(5);
      expect(size).toBeLessThan(10_000);
      // What is parsed is the record of the last run: a line for each file, and none of the document.
      expect(counts.bytes).toBeLessThan(before.length * 150);
      expect(counts.writes).toBe(0);
    }
  },
  300_000,
);

/** A run with what it has loaded, parsed and written. */
async function traced(folder: string, line: readonly string[]) {
  const lists = {
    MODULES: join(folder, "node_modules/modules.txt"),
    COUNTS: join(folder, "node_modules/counts.txt"),
  };
  for (const file of Object.values(lists)) rmSync(file, { force: true });
  fill(folder, { "node_modules/modules.txt": "" });
  const imports = preload.map(({ href }) => `--import ${href}`).join(" ");
  const env = { ...lists, NODE_OPTIONS: imports };
  expect(await sdkwright(folder, line, env)).toMatchObject({ code: 0 });
  const urls = readFileSync(lists.MODULES, "utf8").split("\n");
  return {
    modules: urls
      .filter((url) => url !== "" && !preload.some(({ href }) => href === url))
      .map((url) => fileURLToPath(url.replace(/\?.*$/, ""))),
    counts: JSON.parse(readFileSync(lists.COUNTS, "utf8")) as {
      readonly bytes: number;
      readonly writes: number;
    },
  };
}
