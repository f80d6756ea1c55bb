import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { generateInto, scratch } from "../setup/sdk.ts";
import { corpus, hasCorpus } from "../source/corpus.ts";
import { compile, libraries, modules } from "./compiler.ts";

/** The documents of the corpus. Those of Clerk's Backend API have a suite of their own. */
const documents = [
  "box/openapi.json",
  "clerk/webhooks-2025-04-15.yml",
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
  "redocly-3.2/oas3.2.yaml",
  "redocly-3.2/sse.yaml",
  "redocly-3.2/xml-oas-3.2.yaml",
  "redocly-cafe-split/cafe.yaml",
  "redocly-cafe/cafe.yaml",
  "redocly-museum/openapi.yaml",
  "scalar-galaxy/3.1.yaml",
  "speakeasy-bar/openapi.yaml",
  "stripe/spec3.yaml",
  "swagger-petstore/openapi.yaml",
];

const patient = { timeout: 900_000 };

describe.skipIf(!hasCorpus)("the SDK of each document", () => {
  test.for(documents)("compiles: %s", patient, async (document) => {
    expect(await errorsIn(document)).toBe("");
  });
});

/** What the newest compiler says of the SDK in both ways of naming, and the oldest in one. */
async function errorsIn(document: string): Promise<string> {
  const folder = scratch(`compile/corpus/${document.replaceAll(/\W/g, "-")}`);
  const path = join(corpus, document);
  await generateInto(join(folder, "camel"), path);
  await generateInto(join(folder, "wire"), path, ["--naming", "preserve"]);
  const options = { ...modules.NodeNext(), ...libraries.DOM };
  const newest = await compile({
    compiler: "typescript7",
    folder,
    name: "all",
    include: ["camel", "wire"],
    options,
  });
  const oldest = await compile({
    compiler: "typescript55",
    folder,
    name: "oldest",
    include: ["camel"],
    options,
  });
  return newest + oldest;
}
