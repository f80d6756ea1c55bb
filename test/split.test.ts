import { join } from "node:path";
import { expect, test } from "vitest";
import { takeConfig } from "../generator/config/load.ts";
import { targetsOf } from "../generator/config/targets.ts";
import { Report } from "../generator/diagnostics/report.ts";
import { generateTarget } from "../generator/generate.ts";
import { disk } from "../generator/source/read.ts";
import { Sources } from "../generator/source/sources.ts";
import { corpus, hasCorpus } from "./source/corpus.ts";

/** The SDK of a document, by path. */
async function sdkOf(document: string): Promise<Record<string, string>> {
  const report = new Report();
  const input = join(corpus, document);
  const target = { input, output: "sdk", wireTypes: true };
  const { config } = takeConfig({ targets: { sdk: target } }, report);
  const [settled] = targetsOf(config!, ".", () => undefined, report);
  const sources = new Sources(disk);
  const context = { report, sources, lockText: undefined };
  const { files } = await generateTarget(settled!, context);
  expect(report.hasErrors).toBe(false);
  return Object.fromEntries(files.map(({ path, text }) => [path, text]));
}

test.skipIf(!hasCorpus)(
  "a document in one file and in forty gives the same SDK",
  async () => {
    const whole = await sdkOf("redocly-cafe/cafe.yaml");
    const split = await sdkOf("redocly-cafe-split/cafe.yaml");
    expect(Object.keys(whole).length).toBeGreaterThan(20);
    expect(split).toEqual(whole);
  },
);
