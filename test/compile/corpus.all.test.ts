import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sdkwright } from "../setup/bin.ts";
import { generateInto, project, scratch } from "../setup/sdk.ts";
import { corpus, hasCorpus } from "../source/corpus.ts";
import { compile, libraries, modules } from "./compiler.ts";

/** Documents whose SDKs compile. Clerk's have a suite of their own. */
const compiled = [
  "box/openapi.json",
  "figma/openapi.yaml",
  "redocly-3.2/oas3.2.yaml",
  "redocly-3.2/sse.yaml",
  "redocly-cafe/cafe.yaml",
  "redocly-museum/openapi.yaml",
  "scalar-galaxy/3.1.yaml",
  "stripe/spec3.yaml",
  "swagger-petstore/openapi.yaml",
];

/** Documents whose SDKs do not compile yet, and where: an entry that is no longer true fails. */
const wrong: Record<string, readonly string[]> = {
  // The reader follows the media type, the type follows the schema.
  "cloudflare/openapi.json": [
    "operations/url-scanner.ts TS2322",
    // A member without a schema's type is sent as a part of a form.
    "operations/worker-script-deprecated.ts TS2345",
    "operations/workers-kv-namespace.ts TS2322",
    "operations/zone-snippets.ts TS2322",
  ],
  "discord/openapi.json": [
    // A union that holds a map of itself.
    "models/error-details.ts TS2456",
    "operations/guilds.ts TS2322",
  ],
  "dub/openapi.yaml": ["operations/qr-codes.ts TS2322"],
  "github/api.github.com.json": ["operations/meta.ts TS2322"],
  "openai/openapi.yaml": [
    "operations/audio.ts TS2322",
    "operations/realtime.ts TS2322",
  ],
  "redocly-3.2/xml-oas-3.2.yaml": ["operations/xml.ts TS2322"],
  // A security scheme that is called as the function of the runtime that serves it.
  "speakeasy-bar/openapi.yaml": [
    "create-client.ts TS2349",
    "create-client.ts TS2722",
    "create-client.ts TS6133",
  ],
};

/** Documents that are refused, and the codes that say why. */
const refused: Record<string, readonly string[]> = {
  "clerk/webhooks-2025-04-15.yml": ["nothing-selected"],
  "digitalocean/DigitalOcean-public.v2.yaml": ["wrong-type"],
  "docker-engine/swagger.yaml": ["unknown-parameter-location"],
  "kubernetes-2.0/swagger.json": [
    "security-scheme-not-found",
    "unknown-parameter-location",
  ],
  "openrouter/out.openapi.yaml": ["reference-not-found"],
  "redocly-cafe-split/cafe.yaml": ["reference-cycle"],
};

describe.skipIf(!hasCorpus)("the SDK of each document", () => {
  test.for(compiled)("compiles: %s", { timeout: 180_000 }, async (document) => {
    expect(await errorsIn(document)).toEqual([]);
  });

  test.for(Object.entries(wrong))(
    "does not compile yet: %s",
    { timeout: 180_000 },
    async ([document, errors]) => {
      expect(await errorsIn(document)).toEqual(errors);
    },
  );

  test.for(Object.entries(refused))(
    "is refused: %s",
    async ([document, codes]) => {
      const args = ["generate", join(corpus, document), "--format", "json"];
      const folder = scratch("compile/corpus/refused");
      const { code, stdout } = await sdkwright(project, [
        ...args,
        "-o",
        folder,
      ]);
      expect(code).toBe(3);
      const told = new Set(
        [...stdout.matchAll(/"code": ?"([\w-]+)"/g)].map(([, one]) => one),
      );
      expect([...told].sort()).toEqual(expect.arrayContaining([...codes]));
    },
  );
});

/** File and code of each error, in both naming styles, without repetition. */
async function errorsIn(document: string): Promise<string[]> {
  const name = document.replaceAll(/\W/g, "-");
  const folder = scratch(`compile/corpus/${name}`);
  const path = join(corpus, document);
  await generateInto(join(folder, "camel"), path);
  await generateInto(join(folder, "wire"), path, ["--naming", "preserve"]);
  const said = await compile({
    compiler: "typescript7",
    folder,
    name: "all",
    include: ["camel", "wire"],
    options: { ...modules.NodeNext(), ...libraries.DOM },
  });
  const errors = said.matchAll(/^(?:camel|wire).(.*)\(\d.*: error (TS\d+)/gm);
  const places = [...errors].map(([, file, code]) => `${file} ${code}`);
  return [...new Set(places)].sort();
}
