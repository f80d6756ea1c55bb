import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { check } from "prettier";
import { beforeAll, describe, expect, test } from "vitest";
import {
  casesFolder,
  casesIn,
  expectedOf,
  reviewed,
  run,
  type Case,
  type Outcome,
} from "./case-folder/case.ts";
import { compileAll } from "./case-folder/compile.ts";

/** Writes what came out in place of what is expected: to be read before it is committed. */
const updates = process.env["UPDATE_CASES"] === "1";

const cases = casesIn(casesFolder);
const outcomes = new Map<Case, Outcome>();

beforeAll(async () => {
  for (const one of cases) outcomes.set(one, await run(one));
});

describe.each(cases.map((one) => [one.name, one] as const))(
  "%s",
  (name, one) => {
    const outcome = () => outcomes.get(one)!;

    test("gives the files and the diagnostics that are expected", async () => {
      if (updates) rewrite(one, outcome());
      const files = reviewed(one, outcome().files);
      const expected = await expectedOf(one);
      expect(files.map(({ path }) => path).sort()).toEqual([
        ...expected.keys(),
      ]);
      for (const { path, text } of files) {
        expect(text, path).toBe(expected.get(path));
      }
      const said = await readFile(join(one.folder, "diagnostics.txt"), "utf8");
      expect(outcome().diagnostics).toBe(said);
    });

    test("is about something", () => {
      expect(one.about).toMatch(/^\S[^]{30,400}$/);
      const { files, diagnostics } = outcome();
      expect(one.files.length > 0 || diagnostics !== "").toBe(true);
      for (const wanted of one.files) {
        const isThere = files.some(({ path }) => path.startsWith(wanted));
        expect(isThere, wanted).toBe(true);
      }
      expect(outcome().exitCode).toBe(exitCodeFor(name));
      expect(name.startsWith("bad-")).toBe(files.length === 0);
    });

    test("is formatted", async () => {
      for (const { path, text } of outcome().files) {
        if (!path.endsWith(".ts") || path === "runtime.ts") continue;
        expect(await check(text, { filepath: path }), path).toBe(true);
      }
    });
  },
);

test("all of it compiles", async () => {
  const sdks = [...outcomes].map(([{ name, beside }, { files }]) => [
    name,
    [...files, ...beside],
  ]);
  expect(await compileAll(new Map(sdks as never))).toBe("");
}, 120_000);

/** Whose fault a case is about is in its name. */
function exitCodeFor(name: string): number {
  if (/^bad-(?:pagination|selector|template)/.test(name)) return 2;
  if (name.startsWith("bad-lock")) return 4;
  return name.startsWith("bad-") ? 3 : 0;
}

function rewrite(one: Case, { files, diagnostics }: Outcome): void {
  const expected = join(one.folder, "expected");
  rmSync(expected, { recursive: true, force: true });
  for (const { path, text } of reviewed(one, files)) {
    const file = join(expected, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(one.folder, "diagnostics.txt"), diagnostics);
}
