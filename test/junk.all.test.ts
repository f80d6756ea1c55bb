import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { formatText } from "../generator/diagnostics/format-text.ts";
import type { OutputFile } from "../generator/output/file.ts";
import { casesFolder, casesIn } from "./case-folder/case.ts";
import { compileAll } from "./case-folder/compile.ts";
import { generateFrom } from "./case-folder/in-memory.ts";
import { mutated } from "./case-folder/mutate.ts";
import { Random } from "./case-folder/random.ts";
import { syntaxErrors, writtenCode } from "./case-folder/syntax.ts";

const path = resolve(import.meta.dirname, "../spec/clerk/sign-in-tokens.yaml");
const clerk = load(readFileSync(path, "utf8"));
/** Clerk's document half of the time; otherwise one that has what Clerk's has not. */
const others = casesIn(casesFolder)
  .map(({ folder }) => join(folder, "spec.yaml"))
  .filter((file) => existsSync(file) && !file.includes("bad-"))
  .map((file) => load(readFileSync(file, "utf8")));

/** So many documents; a run of many more is asked for by `JUNK`. */
const documents = Number(process.env["JUNK"] ?? 1000);
const firstSeed = Number(process.env["JUNK_SEED"] ?? 1);
/** Of those that give an SDK, every so manieth is compiled. */
const compiledEvery = 10;

test("junk is told of, and never gives code that cannot be read", async () => {
  const sdks = new Map<string, readonly OutputFile[]>();
  let refused = 0;
  for (let seed = firstSeed; seed < firstSeed + documents; seed++) {
    const random = new Random(seed);
    const whole = seed % 2 === 0 ? clerk : random.pick(others);
    const document = mutated(whole, random);
    const result = await generateFrom(document).catch((error: unknown) => {
      throw new Error(`Seed ${seed} makes the generator throw`, {
        cause: error,
      });
    });
    const { files, diagnostics, sources } = result;
    formatText(diagnostics, sources, { color: false, verbose: true });
    if (files.length === 0) {
      const errors = diagnostics.filter(({ severity }) => severity === "error");
      expect(errors.length, `seed ${seed}`).toBeGreaterThan(0);
      refused++;
      continue;
    }
    const errors = writtenCode(files).flatMap(syntaxErrors);
    expect(errors, `seed ${seed}`).toEqual([]);
    sdks.set(`seed-${seed}`, files);
  }
  // Both happen, or nothing is proven.
  expect(refused).toBeGreaterThan(documents / 10);
  expect(sdks.size).toBeGreaterThan(documents / 10);

  const sample = [...sdks].filter((_, index) => index % compiledEvery === 0);
  expect(await compileAll(new Map(sample))).toBe("");
}, 600_000);
