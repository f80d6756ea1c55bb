import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { takeConfig } from "../../generator/config/load.ts";
import { targetsOf } from "../../generator/config/targets.ts";
import { formatText } from "../../generator/diagnostics/format-text.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { generateTarget } from "../../generator/generate.ts";
import { disk } from "../../generator/source/read.ts";
import { Sources } from "../../generator/source/sources.ts";
import { fill } from "../setup/folder.ts";
import { scratch } from "../setup/sdk.ts";
import { corpus, corpusFiles, hasCorpus } from "../source/corpus.ts";
import { compile, libraries, modules } from "./compiler.ts";

const folder = scratch("compile/examples");

/** The official examples, from 2.0 to 3.2, without the files that one of them refers to. */
const examples = corpusFiles(/^set-oai-examples\/.*\.(?:json|yaml)$/).filter(
  (file) => !/separate\/(?!spec\/swagger)/.test(file),
);

/** Pairs that say different things in JSON and in YAML. An entry that is no longer true fails. */
const different = [
  "set-oai-examples/v2.0/json/petstore-expanded.json",
  "set-oai-examples/v2.0/json/uber.json",
  "set-oai-examples/v3.1/tictactoe.json",
];

interface Generated {
  /** The document, read. */
  readonly value: unknown;
  readonly files: Readonly<Record<string, string>>;
  readonly said: string;
}

const sdks = new Map<string, Generated>();

async function generate(example: string): Promise<Generated> {
  const report = new Report();
  const path = join(corpus, example);
  // This one refers to a folder beside its own.
  const input = example.includes("separate")
    ? { path, root: join(path, "../..") }
    : path;
  const { config } = takeConfig(
    { targets: { sdk: { input, output: "sdk" } } },
    report,
  );
  const [target] = targetsOf(config!, ".", () => undefined, report);
  const sources = new Sources(disk);
  const context = { report, sources, lockText: undefined };
  const { files } = await generateTarget(target!, context);
  const looks = { color: false, verbose: true };
  const { value } = await sources.load(target!.input);
  return {
    value,
    files: report.hasErrors
      ? {}
      : Object.fromEntries(files.map(({ path, text }) => [path, text])),
    said: formatText(report.diagnostics, sources, looks),
  };
}

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const example of examples) {
    const sdk = await generate(example);
    sdks.set(example, sdk);
    fill(join(folder, "sdks", example.replaceAll(/\W/g, "-")), sdk.files);
  }
});

describe.skipIf(!hasCorpus)("the official examples", () => {
  test("are all there", () => expect(examples).toHaveLength(36));

  test.for(examples)("%s gives an SDK", (example) => {
    const { files, said } = sdks.get(example)!;
    expect(said).not.toMatch(/ (?:error|warning) /);
    expect(Object.keys(files)).toContain("index.ts");
  });

  test.for(examples.filter((example) => example.endsWith(".json")))(
    "%s gives the same as in YAML",
    (example) => {
      const inJson = sdks.get(example)!;
      const inYaml = sdks.get(example.replaceAll(/\bjson\b/g, "yaml"))!;
      if (different.includes(example)) {
        expect(inJson.files).not.toEqual(inYaml.files);
        expect(inJson.value).not.toEqual(inYaml.value);
      } else expect(inJson.files).toEqual(inYaml.files);
    },
  );

  test("all of them compile", async () => {
    const said = await compile({
      compiler: "typescript7",
      folder,
      name: "all",
      include: ["sdks"],
      options: { ...modules.NodeNext(), ...libraries.DOM },
    });
    expect(said).toBe("");
  });
});
