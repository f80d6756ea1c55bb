import { readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { takeConfig } from "../../generator/config/load.ts";
import { targetsOf } from "../../generator/config/targets.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { generateTarget } from "../../generator/generate.ts";
import { Sources } from "../../generator/source/sources.ts";
import { corpus, hasCorpus } from "../source/corpus.ts";

const nullableElsewhere =
  "nullable belongs to OpenAPI 3.0, not to OpenAPI 3.1; it is read all the same.";
const nullableBeside = "nullable means nothing beside $ref; it is ignored.";
const cafe = {
  "example means nothing beside $ref; it is ignored.": 7,
  "required means nothing beside $ref; it is ignored.": 1,
};

/**
 * What is said of keywords in each document, and how often: each is a slip of the document, looked at
 * by hand. A table that lacks a keyword would add to it.
 */
const documents: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "box/openapi.json": {},
  "clerk/bapi-2021-02-05.yml": { [nullableBeside]: 1 },
  "clerk/bapi-2026-05-12.yml": {},
  "clerk/webhooks-2025-04-15.yml": { [nullableBeside]: 3 },
  "cloudflare/openapi.json": {},
  "digitalocean/DigitalOcean-public.v2.yaml": {},
  "discord/openapi.json": {},
  "docker-engine/swagger.yaml": {},
  "dub/openapi.yaml": {},
  "figma/openapi.yaml": {},
  "github/api.github.com.json": {},
  "kubernetes-2.0/swagger.json": {},
  "openai/openapi.yaml": {
    [nullableElsewhere]: 112,
    "optional means nothing here; it is ignored.": 1,
    "min_items means nothing here; it is ignored.": 1,
    "max_items means nothing here; it is ignored.": 1,
  },
  "openrouter/out.openapi.yaml": { [nullableElsewhere]: 16 },
  "redocly-3.2/xml-oas-3.2.yaml": {},
  "redocly-cafe-split/cafe.yaml": cafe,
  "redocly-cafe/cafe.yaml": cafe,
  "redocly-museum/openapi.yaml": {},
  "scalar-galaxy/3.1.yaml": {},
  "speakeasy-bar/openapi.yaml": {},
  "stripe/spec3.yaml": {},
  "swagger-petstore/openapi.yaml": {},
};

describe.skipIf(!hasCorpus)("what is said of keywords", () => {
  test.for(Object.keys(documents))("%s", { timeout: 600_000 }, async (path) => {
    const report = new Report();
    const input = basename(path);
    const folder = dirname(join(corpus, path));
    const config = { targets: { sdk: { input, output: "sdk" } } };
    const taken = takeConfig(config, report);
    const [target] = targetsOf(taken.config!, ".", () => undefined, report);
    const sources = new Sources({
      read: (name) => readFile(join(folder, name)),
    });
    await generateTarget(target!, { report, sources, lockText: undefined });

    const said: Record<string, number> = {};
    for (const { code, text } of report.diagnostics) {
      if (!code.includes("keyword")) continue;
      said[text] = (said[text] ?? 0) + 1;
    }
    expect(said).toEqual(documents[path]);
  });
});
