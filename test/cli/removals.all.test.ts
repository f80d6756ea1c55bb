import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { targetOfDocument } from "../../generator/config/targets.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { generateTarget } from "../../generator/generate.ts";
import { Sources } from "../../generator/source/sources.ts";
import { corpusFile } from "../prism/corpus.ts";
import { sdkwright } from "../setup/bin.ts";
import { fill, folderWith } from "../setup/folder.ts";
import { filesBelow } from "../setup/sdk.ts";
import { upstream } from "./upstream.ts";
import { startWatch } from "./watching.ts";

const first = corpusFile("clerk-history/bapi-2025-11-10/01-78cbe74.yml");
const history = dirname(first.path);
const accidents = join(dirname(history), "accidents");

/** Every state that was published, in order. */
const states = first.exists
  ? readdirSync(history).map((name) =>
      readFileSync(join(history, name), "utf8"),
    )
  : [];

/** What was published by mistake: all paths are references to files that are not there. */
const mistakes = first.exists
  ? readdirSync(accidents).map((name) =>
      readFileSync(join(accidents, name), "utf8"),
    )
  : [];

/** The same with no more paths than these. */
function withPaths(text: string, count: number): string {
  const document = load(text) as { readonly paths: object };
  const paths = Object.entries(document.paths).slice(0, count);
  return JSON.stringify({ ...document, paths: Object.fromEntries(paths) });
}

describe.skipIf(!first.exists)("Clerk's API over its history", () => {
  test("is refused in no state that was meant", async () => {
    expect(states).toHaveLength(42);
    let lockText: string | undefined;
    for (const text of states) {
      const report = new Report();
      const read = () => Promise.resolve(new TextEncoder().encode(text));
      const sources = new Sources({ read });
      const target = targetOfDocument("bapi.yml", "sdk");
      const context = { report, sources, lockText };
      const { lock } = await generateTarget(target, context);
      expect(report.hasErrors).toBe(false);
      expect(lock).toBeDefined();
      lockText = lock;
    }
  }, 600_000);

  test("is refused by every command as it was published by mistake", async () => {
    const server = await upstream();
    const input = { url: `${server.origin}/bapi.yml`, path: "bapi.yml" };
    const targets = { clerk: { input, output: "sdk" } };
    const folder = folderWith({
      "sdkwright.config.json": JSON.stringify({ targets }),
    });
    const run = (...args: readonly string[]) => sdkwright(folder, args);
    const last = states.at(-1)!;
    server.says.set("/bapi.yml", last);
    expect(await run("pull")).toMatchObject({ code: 0 });
    expect(await run("generate")).toMatchObject({ code: 0 });
    const bad = [...mistakes, withPaths(last, 0), withPaths(last, 100)];
    expect(bad).toHaveLength(4);
    const before = filesBelow(folder);
    for (const [index, text] of bad.entries()) {
      server.says.set("/bapi.yml", text);
      for (const args of [["pull"], ["pull", "--check"]]) {
        const refused = await run(...args);
        expect(refused, `${index}`).toMatchObject({ code: 3, stdout: "" });
        expect(filesBelow(folder)).toEqual(before);
      }
    }
    expect((await run("pull")).stderr).toMatch(
      /error operations-gone: \d+ of the 239 operations .+\n(?: .*\n)*  hint: .*--allow-removals/,
    );

    // The same where the document is kept by hand.
    const local = { clerk: { input: "bapi.yml", output: "sdk" } };
    fill(folder, {
      "sdkwright.config.json": JSON.stringify({ targets: local }),
    });
    for (const text of bad) {
      fill(folder, { "bapi.yml": text });
      const kept = filesBelow(folder);
      for (const command of ["generate", "check"]) {
        expect(await run(command)).toMatchObject({ code: 3 });
        expect(filesBelow(folder)).toEqual(kept);
      }
    }

    fill(folder, { "bapi.yml": last });
    const watch = startWatch(folder, ["--json"]);
    expect(await watch.next()).toMatchObject({ exitCode: 0 });
    for (const text of bad) {
      fill(folder, { "bapi.yml": text });
      const kept = filesBelow(folder);
      expect(await watch.next()).toMatchObject({
        exitCode: 3,
        targets: [{ ok: false }],
      });
      expect(filesBelow(folder)).toEqual(kept);
    }
    expect(await watch.end("SIGTERM")).toBe(143);

    // What was let go once in a pull is not asked about again.
    fill(folder, {
      "bapi.yml": last,
      "sdkwright.config.json": JSON.stringify({ targets }),
    });
    expect(await run("pull", "--allow-removals")).toMatchObject({ code: 0 });
    expect(await run("generate")).toMatchObject({ code: 0 });
  }, 900_000);
});
