import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fill } from "../setup/folder.ts";
import { scratch } from "../setup/sdk.ts";
import { compile, compilers, modules, slug } from "./compiler.ts";

/** What each setting forbids, and the error that says so. */
const forbidden: Record<string, readonly [code: string, text: string]> = {
  strict: ["TS2322", "export const text: string = null;"],
  exactOptionalPropertyTypes: [
    "TS2375",
    "export const exact: { a?: string } = { a: undefined };",
  ],
  noUncheckedIndexedAccess: [
    "TS2532",
    "export const first = (names: string[]): number => names[0].length;",
  ],
  noImplicitOverride: [
    "TS4114",
    "class A { a(): void {} }\nexport class B extends A { a(): void {} }",
  ],
  noPropertyAccessFromIndexSignature: [
    "TS4111",
    "export const a = (map: Record<string, string>): unknown => map.a;",
  ],
  noUnusedLocals: ["TS6133", "const unused = 1;\nexport {};"],
  noUnusedParameters: ["TS6133", "export function f(unused: 1): void {}"],
  verbatimModuleSyntax: [
    "TS1484",
    'import { A } from "./erased.js";\nexport type B = A;',
  ],
  erasableSyntaxOnly: ["TS1294", "export enum E { A }"],
};

describe.for(compilers)("the settings are in force under %s", (compiler) => {
  const folder = scratch(slug("compile/strictest", compiler));

  /** Which settings found what, in these files. */
  async function found(name: string, files: Record<string, string>) {
    rmSync(join(folder, name), { recursive: true, force: true });
    fill(join(folder, name), files);
    const said = await compile({
      compiler,
      folder,
      name,
      include: [name],
      options: { ...modules.NodeNext(), lib: ["es2022"], types: [] },
    });
    const errors = said.matchAll(/(\w+)\.(?:d\.)?ts\(.*: error (TS\d+)/gm);
    return [...errors].map(([, setting, code]) => `${setting} ${code}`).sort();
  }

  test("each finds what it forbids", async () => {
    const known = Object.entries(forbidden).filter(
      ([setting]) =>
        setting !== "erasableSyntaxOnly" || compiler !== "typescript55",
    );
    const files = known.map(([setting, [, text]]) => [`${setting}.ts`, text]);
    const all = await found("all", {
      ...Object.fromEntries(files),
      "erased.ts": "export type A = 1;",
      "skipLibCheck.d.ts": "export type A = Undefined;",
    });
    const expected = known.map(([setting, [code]]) => `${setting} ${code}`);
    expect(all).toEqual([...expected, "skipLibCheck TS2304"].sort());
  });

  // Compilers look for it only where nothing else is wrong.
  test("and isolatedDeclarations, too", async () => {
    const text = "export const size = Math.random();";
    const isolated = await found("isolated", { "isolated.ts": text });
    expect(isolated).toEqual(["isolated TS9010"]);
  });
});
