import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { generateInto, project, scratch } from "../setup/sdk.ts";
import { corpus, hasCorpus } from "../source/corpus.ts";
import { compile, libraries, modules } from "./compiler.ts";

/** Documents that give an SDK. Clerk's have a suite of their own. */
const documents = [
  "box/openapi.json",
  "cloudflare/openapi.json",
  "digitalocean/DigitalOcean-public.v2.yaml",
  "discord/openapi.json",
  "dub/openapi.yaml",
  "figma/openapi.yaml",
  "github/api.github.com.json",
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

/** Documents that are refused as yet, and why. An entry that is no longer true fails. */
const refused: Readonly<Record<string, string>> = {
  "clerk/webhooks-2025-04-15.yml": "nothing-selected",
  "docker-engine/swagger.yaml": "unsupported-keyword",
  "kubernetes-2.0/swagger.json": "unsupported-keyword",
};

const patient = { timeout: 240_000 };

describe.skipIf(!hasCorpus)("the SDK of each document", () => {
  test.for(documents)("compiles: %s", patient, async (document) => {
    expect(await errorsIn(document)).toBe("");
  });

  test.for(Object.entries(refused))(
    "is refused: %s",
    async ([document, reason]) => {
      const line = ["generate", join(corpus, document), "--format", "json"];
      const folder = scratch("compile/corpus/refused");
      const ended = await sdkwright(project, [...line, "-o", folder]);
      expect(ended.code).toBe(3);
      expect(ended.stdout).toMatch(new RegExp(`"code": ?"${reason}"`));
    },
  );
});

/** What the compiler says of the SDK in both ways of naming. */
async function errorsIn(document: string): Promise<string> {
  const folder = scratch(`compile/corpus/${document.replaceAll(/\W/g, "-")}`);
  const path = join(corpus, document);
  await generateInto(join(folder, "camel"), path);
  await generateInto(join(folder, "wire"), path, ["--naming", "preserve"]);
  return compile({
    compiler: "typescript7",
    folder,
    name: "all",
    include: ["camel", "wire"],
    options: { ...modules.NodeNext(), ...libraries.DOM },
  });
}
