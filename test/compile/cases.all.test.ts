import { rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { casesFolder, casesIn, run } from "../case-folder/case.ts";
import { fill } from "../setup/folder.ts";
import { scratch } from "../setup/sdk.ts";
import { compile, compilers, libraries, modules } from "./compiler.ts";

const folder = scratch("compile/cases");

// With what the cases expect itself, TypeScript 7 compiles them in `cases.test.ts`.
const others = compilers.filter((compiler) => compiler !== "typescript7");

/** The SDKs of all case folders, complete, by whether they have enums when they run. */
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const one of casesIn(casesFolder)) {
    const { files } = await run(one);
    const group = one.target.enums === "enum" ? "enums" : "erased";
    const texts = [...files, ...one.beside].map(({ path, text }) => [
      path,
      text,
    ]);
    fill(join(folder, group, one.name), Object.fromEntries(texts));
  }
});

const options = {
  // Cases import in each of the three ways; only bundlers take them all.
  ...modules["ESNext and Bundler"](),
  allowImportingTsExtensions: true,
  ...libraries.DOM,
  skipLibCheck: true,
};

const patient = { timeout: 300_000 };

test.for(others)("every case compiles under %s", patient, async (compiler) => {
  const erased = await compile({
    compiler,
    folder,
    name: `erased-${compiler}`,
    include: ["erased"],
    options,
  });
  expect(erased).toBe("");
  const enums = await compile({
    compiler,
    folder,
    name: `enums-${compiler}`,
    include: ["enums"],
    options: { ...options, erasableSyntaxOnly: undefined },
  });
  expect(enums).toBe("");
});
