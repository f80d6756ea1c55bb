import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { compile, compilers, libraries, modules } from "../compile/compiler.ts";
import { scratch } from "../setup/sdk.ts";
import { sdkOfCase } from "../pages/sdk.ts";

// The types import it from there.
beforeAll(() => sdkOfCase("pages-by-config", "pages/types"));

test.for(compilers)("the types that %s infers of pages", async (compiler) => {
  const said = await compile({
    compiler,
    folder: scratch("pages/compiled"),
    name: compiler,
    include: [join(import.meta.dirname, "pages.ts")],
    options: { ...modules.NodeNext(), ...libraries.DOM },
  });
  expect(said).toBe("");
});
