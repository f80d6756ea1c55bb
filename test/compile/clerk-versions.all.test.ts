import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { corpus, hasCorpus } from "../source/corpus.ts";
import { generateInto, scratch } from "../setup/sdk.ts";
import { compile, compilers, libraries, modules } from "./compiler.ts";

/** Every published version of Clerk's Backend API. */
const versions = [
  "bapi-2021-02-05",
  "bapi-2024-10-01",
  "bapi-2025-03-12",
  "bapi-2025-04-10",
  "bapi-2025-11-10",
  "bapi-2026-05-12",
];

const forms = {
  default: [],
  preserve: ["--naming", "preserve"],
  union: ["--enums", "union"],
  enum: ["--enums", "enum"],
};

describe.skipIf(!hasCorpus).for(versions)("Clerk's %s", (version) => {
  const folder = scratch(`compile/${version}`);

  beforeAll(async () => {
    const document = join(corpus, `clerk/${version}.yml`);
    for (const [form, options] of Object.entries(forms)) {
      await generateInto(join(folder, form), document, options);
    }
  });

  test.for(compilers)(
    "compiles under %s",
    { timeout: 600_000 },
    async (compiler) => {
      const said = await compile({
        compiler,
        folder,
        name: compiler,
        include: ["default", "preserve", "union"],
        options: { ...modules.NodeNext(), ...libraries.DOM },
      });
      expect(said).toBe("");
    },
  );

  test.for(compilers)(
    "compiles with enums under %s",
    { timeout: 600_000 },
    async (compiler) => {
      const said = await compile({
        compiler,
        folder,
        name: `enum-${compiler}`,
        include: ["enum"],
        options: {
          ...modules.NodeNext(),
          ...libraries.DOM,
          erasableSyntaxOnly: undefined,
        },
      });
      expect(said).toBe("");
    },
  );
});
