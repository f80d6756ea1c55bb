import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { committedSdk, scratch } from "../setup/sdk.ts";
import {
  compile,
  type Compiler,
  compilers,
  type Library,
  libraries,
  type Module,
  modules,
  slug,
} from "./compiler.ts";

const folder = scratch("compile/clerk");

// Every two of compiler, modules and library meet once; `clerk-matrix.all.test.ts` tries all three together.
const moduleNames = Object.keys(modules) as Module[];
const libraryNames = Object.keys(libraries) as Library[];
const settings = compilers.flatMap((compiler, row) =>
  moduleNames.map((module, column): [Compiler, Module, Library] => {
    const library = libraryNames[(row + column) % libraryNames.length]!;
    return [compiler, module, library];
  }),
);

test.for(settings)(
  "the committed SDK compiles under %s with %s and %s",
  async ([compiler, module, library]) => {
    const said = await compile({
      compiler,
      folder,
      name: slug(compiler, module, library),
      include: [committedSdk],
      options: { ...modules[module](compiler), ...libraries[library] },
    });
    expect(said).toBe("");
  },
);

describe("a wrong type is found", () => {
  const wrong = join(folder, "wrong");

  test.for(compilers)("by %s", async (compiler) => {
    rmSync(wrong, { recursive: true, force: true });
    cpSync(committedSdk, wrong, { recursive: true });
    const operations = join(wrong, "operations.ts");
    const text = readFileSync(operations, "utf8");
    const spoiled = text.replace("userId: string;", "userId: number;\n  x: Y;");
    expect(spoiled).not.toBe(text);
    writeFileSync(operations, spoiled);
    const said = await compile({
      compiler,
      folder,
      name: slug("wrong", compiler),
      include: [wrong],
      options: { ...modules.NodeNext(), ...libraries.DOM, skipLibCheck: true },
    });
    expect(said).toMatch(/^.*operations\.ts\(.*: error TS2304: .*'Y'.*\n$/);
  });
});
