import { describe, expect, test } from "vitest";
import { committedSdk, scratch } from "../setup/sdk.ts";
import { compile, compilers, libraries, modules, slug } from "./compiler.ts";

const folder = scratch("compile/clerk-matrix");

describe.for(compilers)("the committed SDK compiles under %s", (compiler) => {
  describe.for(Object.entries(modules))("with %s", ([module, resolution]) => {
    test.for(Object.entries(libraries))(
      "and %s",
      async ([library, platform]) => {
        const said = await compile({
          compiler,
          folder,
          name: slug(compiler, module, library),
          include: [committedSdk],
          options: { ...resolution(compiler), ...platform },
        });
        expect(said).toBe("");
      },
    );
  });
});
