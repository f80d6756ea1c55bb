import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "prettier";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readRuntime } from "../../generator/render/precompile.ts";
import { runtimeFile } from "../../generator/render/runtime.ts";
import { compile, libraries, modules as ways } from "../compile/compiler.ts";
import { folderWith } from "../setup/folder.ts";
import { project, scratch } from "../setup/sdk.ts";

const modules = await readRuntime(join(project, "templates"));

/** Each has a `verifyWebhook`, and an SDK is never given two. */
const verifiers = ["verify-github", "verify-standard", "verify-stripe"];

/** The modules that an SDK can need together. */
function allWith(verifier: string): string[] {
  const others = verifiers.filter((name) => name !== verifier);
  return [...modules.keys()].filter((name) => !others.includes(name));
}

test.each(verifiers)(
  "no module declares a name that another or the platform has, with %s",
  (verifier) => {
    const texts = allWith(verifier).map((name) => modules.get(name)!);
    const declared = texts.flatMap(namesIn);
    const twice = declared.filter((name, at) => declared.indexOf(name) < at);
    expect(declared).toContain("verifyWebhook");
    expect(twice).toEqual([]);
    const global = declared.filter((name) => Object.hasOwn(globalThis, name));
    expect(global).toEqual([]);
  },
);

describe("all modules of the runtime, as one file", () => {
  const names = allWith("verify-standard");
  const options = { banner: [], importExtension: ".js" };
  const { path, text } = runtimeFile(names, modules, options);

  test("are formatted", async () => {
    expect(await check(text, { filepath: path })).toBe(true);
  });

  test("compile and can be loaded", async () => {
    const folder = scratch("one-runtime");
    const file = join(folder, path);
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
    const said = await compile({
      compiler: "typescript7",
      folder,
      name: "one",
      include: [file],
      options: { ...ways.NodeNext(), ...libraries.DOM },
    });
    expect(said).toBe("");
    expect(await import(file)).toHaveProperty("send");
  });
});

test("modules of a checkout with the line ends of Windows are the same", async () => {
  const text = modules.get("send")!.replaceAll("\n", "\r\n");
  const folder = folderWith({ "runtime/send.ts": text });
  const read = await readRuntime(folder);
  expect(read.get("send")).toBe(modules.get("send"));
});

/** What a module declares at its top level: an interface may go with a class, and signatures with a function. */
function namesIn(text: string): string[] {
  const { statements } = ts.createSourceFile("", text, ts.ScriptTarget.ES2022);
  const names = statements.flatMap((statement) => {
    const declarations = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations
      : [statement as ts.DeclarationStatement];
    return declarations.flatMap(({ name }) =>
      name && ts.isIdentifier(name) ? [name.text] : [],
    );
  });
  return [...new Set(names)];
}
