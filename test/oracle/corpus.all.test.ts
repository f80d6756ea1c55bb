import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { corpus, corpusFiles, hasCorpus } from "../source/corpus.ts";
import { readDocument } from "./document.ts";
import { gaps } from "./gaps.ts";
import { judge, type Verdict } from "./judge.ts";
import { ourTypes } from "./ours.ts";

/** The documents of the corpus; of those that are there in JSON and in YAML, the one in JSON. */
const documents = [
  ...corpusFiles(/^(clerk|redocly-3\.2|swagger-petstore)\/[^/]*\.ya?ml$/),
  ...corpusFiles(/^set-oai-examples\/v2\.0\/json\/[^/]*\.json$/),
  ...corpusFiles(/^set-oai-examples\/v3\.\d\/[^/]*\.json$/),
  "set-oai-examples/v2.0/json/petstore-separate/spec/swagger.json",
  "box/openapi.json",
  "cloudflare/openapi.json",
  "digitalocean/DigitalOcean-public.v2.yaml",
  "discord/openapi.json",
  "docker-engine/swagger.yaml",
  "dub/openapi.yaml",
  "figma/openapi.yaml",
  "github/api.github.com.json",
  "kubernetes-2.0/swagger.json",
  "openai/openapi.yaml",
  "openrouter/out.openapi.yaml",
  "redocly-cafe-split/cafe.yaml",
  "redocly-cafe/cafe.yaml",
  "redocly-museum/openapi.yaml",
  "scalar-galaxy/3.1.yaml",
  "speakeasy-bar/openapi.yaml",
  "stripe/spec3.yaml",
].filter((document) => !document.includes("overlay"));

const patient = { timeout: 900_000 };
const verdicts = new Map<string, Verdict>();

describe.skipIf(!hasCorpus)("the types of each document", () => {
  test.for(documents)(
    "are those of openapi-typescript, or better: %s",
    patient,
    async (document) => {
      const path = join(corpus, document);
      const verdict = await judge(
        await readDocument(path),
        await ourTypes(path),
      );
      verdicts.set(document, verdict);
      expect(verdict.gaps).toEqual(gaps[document] ?? []);
    },
  );

  test("and no gap is listed of another document", () => {
    const others = Object.keys(gaps).filter((key) => !documents.includes(key));
    expect(others).toEqual([]);
  });

  afterAll(() => console.info(table(verdicts)));
});

function table(all: ReadonlyMap<string, Verdict>): string {
  const rows = [...all].map(([document, verdict]) => {
    const { equal, better, gaps: open, unsound, leftOut, reasons } = verdict;
    const counts = [equal, better, open.length, unsound.length, leftOut.length];
    const why = Object.entries(reasons)
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => `${name} ${count}`);
    return `| ${document} | ${counts.join(" | ")} | ${why.join(", ")} |`;
  });
  return [
    "| document | equal | better | gaps | unsound | left out | reasons |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
