import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { beforeAll, describe, expect, test } from "vitest";
import { generateInto, scratch } from "../setup/sdk.ts";
import { corpus, hasCorpus } from "../source/corpus.ts";

const folder = scratch("generated/weight");
const index = join(folder, "index.ts");

/** What a bundler makes of a module: the code, and the modules of the SDK that are in it. */
async function bundle(code: string, treeshake: boolean) {
  const entry = {
    name: "entry",
    resolveId: (id: string) => (id === "entry" ? id : undefined),
    load: (id: string) => (id === "entry" ? code : undefined),
  };
  const bundler = await rolldown({
    input: "entry",
    treeshake,
    plugins: [entry],
  });
  const { output } = await bundler.generate({ format: "esm", minify: true });
  const [{ code: bundled, moduleIds }] = output;
  return {
    size: gzipSync(bundled, { level: 9 }).length,
    modules: moduleIds
      .filter((id) => id !== "entry")
      .map((id) => relative(folder, id)),
  };
}

describe.skipIf(!hasCorpus)("an SDK of Clerk's whole API", () => {
  beforeAll(() =>
    generateInto(folder, join(corpus, "clerk/bapi-2026-05-12.yml")),
  );

  test("is loaded as a few modules, and no model is", async () => {
    const { modules } = await bundle(`export * from "${index}";`, false);
    expect(modules).toContain("operations.ts");
    expect(modules.filter((path) => path.startsWith("models/"))).toEqual([]);
    expect(modules.length).toBeLessThanOrEqual(35);
  });

  test("weighs no more in a bundle than what is used of it", async () => {
    const function_ = await bundle(
      `export { createClient, createSignInToken } from "${index}";`,
      true,
    );
    expect(function_.size).toBeLessThanOrEqual(3_277);
    expect(function_.modules).not.toContain("client.ts");
    const constants = await bundle(
      `export { SignInTokenStatus } from "${index}";`,
      true,
    );
    expect(constants.size).toBeLessThanOrEqual(150);
  });
});
