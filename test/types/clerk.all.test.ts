import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { compile, compilers, libraries, modules } from "../compile/compiler.ts";
import { generateTargets, scratch } from "../setup/sdk.ts";
import { corpus, hasCorpus } from "../source/corpus.ts";

describe.skipIf(!hasCorpus)("Clerk's whole API", () => {
  // The types import it from there.
  const folder = scratch("types/sdk");

  beforeAll(() => {
    const input = join(corpus, "clerk/bapi-2026-05-12.yml");
    return generateTargets(folder, {
      clerk: { input, client: { name: "Clerk" } },
    });
  });

  test.for(compilers)("the types that %s infers", async (compiler) => {
    const said = await compile({
      compiler,
      folder: scratch("types/clerk"),
      name: compiler,
      include: [join(import.meta.dirname, "clerk.ts")],
      options: {
        ...modules.NodeNext(),
        ...libraries.DOM,
        skipLibCheck: true,
      },
    });
    expect(said).toBe("");
  });
});
