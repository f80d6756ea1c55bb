import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Random } from "../layout/random.ts";
import { corpus, hasCorpus } from "../source/corpus.ts";
import { differences, filesOf, withoutDigests } from "./runs.ts";
import { jsonOf, shuffled, treeOf } from "./shuffle.ts";

const documents = [
  "box/openapi.json",
  "cloudflare/openapi.json",
  "discord/openapi.json",
  "dub/openapi.yaml",
  "figma/openapi.yaml",
  "github/api.github.com.json",
  "openai/openapi.yaml",
  "openrouter/out.openapi.yaml",
  "redocly-3.2/xml-oas-3.2.yaml",
  "redocly-cafe/cafe.yaml",
  "redocly-museum/openapi.yaml",
  "scalar-galaxy/3.1.yaml",
  "speakeasy-bar/openapi.yaml",
  "stripe/spec3.yaml",
  "swagger-petstore/openapi.yaml",
];

describe.skipIf(!hasCorpus)(
  "the same files, whatever the order of keys",
  () => {
    test.for(documents)("%s", { timeout: 600_000 }, async (path) => {
      const tree = treeOf(readFileSync(join(corpus, path), "utf8"));
      const options = { wireTypes: false };
      const title = path.replaceAll(/\W/g, "-");
      const first = await filesOf(`${title}/ordered`, {
        document: jsonOf(tree),
        options,
      });
      const other = await filesOf(`${title}/shuffled`, {
        document: jsonOf(shuffled(tree, new Random(1))),
        options,
      });
      const found = differences(withoutDigests(first), withoutDigests(other));
      expect(found).toEqual([]);
    });
  },
);
