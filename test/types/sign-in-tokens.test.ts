import { join } from "node:path";
import { expect, test } from "vitest";
import { compile, compilers, libraries, modules } from "../compile/compiler.ts";
import { scratch } from "../setup/sdk.ts";

test.for(compilers)("the types that %s infers", async (compiler) => {
  const said = await compile({
    compiler,
    folder: scratch("types/sign-in-tokens"),
    name: compiler,
    include: [join(import.meta.dirname, "sign-in-tokens.ts")],
    options: {
      ...modules.NodeNext(),
      ...libraries.DOM,
      skipLibCheck: true,
    },
  });
  expect(said).toBe("");
});
