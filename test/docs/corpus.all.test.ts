import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateTargets, scratch } from "../setup/sdk.ts";
import { corpus, hasCorpus } from "../source/corpus.ts";
import { brokenLinks } from "./links.ts";
import { compileExamples, examplesOf, pagesOf } from "./pages.ts";

/** Small and large, of each version, with streams, forms, pages, several servers and several credentials. */
const documents = [
  "discord/openapi.json",
  "docker-engine/swagger.yaml",
  "openai/openapi.yaml",
  "redocly-museum/openapi.yaml",
  "scalar-galaxy/3.1.yaml",
  "speakeasy-bar/openapi.yaml",
  "swagger-petstore/openapi.yaml",
];

const settings = {
  "as they are": {},
  converted: {
    naming: "preserve",
    enums: "union",
    formats: {
      "date-time": "Date",
      date: "Date",
      int64: "bigint",
      byte: "bytes",
    },
  },
};

describe.skipIf(!hasCorpus)("the documentation of", () => {
  describe.each(documents)("%s", (document) => {
    test.for(Object.entries(settings))(
      "is whole, and its examples compile, %s",
      { timeout: 400_000 },
      async ([name, options]) => {
        const slug = `${document} ${name}`.replaceAll(/\W/g, "-");
        const folder = scratch(`docs/corpus/${slug}`);
        const input = join(corpus, document);
        await generateTargets(folder, {
          sdk: { input, docs: true, onUnsupported: "skip", ...options },
        });
        const pages = pagesOf(join(folder, "sdk"));
        expect(brokenLinks(pages)).toEqual([]);
        const examples = examplesOf(pages);
        expect(examples.length).toBeGreaterThan(5);
        expect(await compileExamples(join(folder, "sdk"), examples)).toBe("");
      },
    );
  });
});
