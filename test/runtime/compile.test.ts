import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const runtime = join(root, "templates/runtime");

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "runtime-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a compiler says, or "" where it is content. */
async function compile(
  compiler: string,
  options: object,
  files: readonly string[],
): Promise<string> {
  const config = join(folder, `${compiler}-${Math.random()}.json`);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    noImplicitReturns: true,
    noFallthroughCasesInSwitch: true,
    noPropertyAccessFromIndexSignature: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    isolatedDeclarations: true,
    declaration: true,
    allowImportingTsExtensions: true,
    skipLibCheck: false,
    noEmit: true,
    target: "es2022",
    typeRoots: [join(root, "node_modules/@types")],
    ...options,
  };
  await writeFile(config, JSON.stringify({ compilerOptions, files }));
  const tsc = join(root, "node_modules", compiler, "bin/tsc");
  return promisify(execFile)(process.execPath, [tsc, "-p", config]).then(
    () => "",
    ({ stdout, stderr }: { stdout: string; stderr: string }) =>
      stdout + stderr || "failed",
  );
}

// Each compiler sees each way to resolve modules and each library once: what
// they have to do with each other is nothing.
const targets = {
  "NodeNext and DOM": {
    module: "nodenext",
    moduleResolution: "nodenext",
    lib: ["es2022", "dom"],
    types: [],
  },
  "Bundler and @types/node": {
    module: "esnext",
    moduleResolution: "bundler",
    lib: ["es2022"],
    types: ["node"],
  },
};

describe("the runtime compiles under the strictest flags", () => {
  for (const compiler of ["typescript55", "typescript", "typescript7"]) {
    for (const [target, options] of Object.entries(targets)) {
      test(`${compiler}, ${target}`, async () => {
        const names = await readdir(runtime);
        const files = names.map((name) => join(runtime, name));
        files.push(join(import.meta.dirname, "types.ts"));
        // The option is unknown to TypeScript 5.5.
        const erasable = compiler !== "typescript55" && {
          erasableSyntaxOnly: true,
        };
        const said = await compile(
          compiler,
          { ...options, ...erasable },
          files,
        );
        expect(said).toBe("");
      }, 60_000);
    }
  }

  test("what does not compile is found", async () => {
    const wrong = join(folder, "wrong.mts");
    const send = JSON.stringify(join(runtime, "send.ts"));
    const code = `import { send } from ${send};\nvoid send(1);\n`;
    await writeFile(wrong, code);
    const options = targets["NodeNext and DOM"];
    const said = await compile("typescript7", options, [wrong]);
    expect(said).toMatch(/^\S*wrong\.mts\(2,6\): error TS2554.*\n$/);
  }, 60_000);
});

describe("the runtime keeps the rules of generated modules", async () => {
  const names = (await readdir(runtime)).filter((name) => name.endsWith(".ts"));
  const sources = names.map((name) => {
    const file = join(runtime, name);
    const text = ts.sys.readFile(file) ?? "";
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
    return { name, tree };
  });

  test("imports stay within the folder and name the file", () => {
    expect(names.length).toBeGreaterThan(20);
    for (const { name, tree } of sources) {
      const imports = tree.statements.filter(ts.isImportDeclaration);
      for (const { moduleSpecifier } of imports) {
        const { text } = moduleSpecifier as ts.StringLiteral;
        expect(text, name).toMatch(/^\.\/[\w-]+\.ts$/);
        expect(names).toContain(text.slice(2));
      }
    }
  });

  test("nothing is done when a module is loaded", () => {
    for (const { name, tree } of sources) {
      for (const statement of tree.statements) {
        if (isErased(statement) || ts.isFunctionDeclaration(statement))
          continue;
        if (ts.isClassDeclaration(statement)) continue;
        expect(ts.isVariableStatement(statement), name).toBe(true);
        const { declarationList } = statement as ts.VariableStatement;
        for (const { initializer } of declarationList.declarations) {
          expect(initializer, name).toBeUndefined();
        }
      }
    }
  });

  test("classes have no static members, decorators or computed names", () => {
    for (const { name, tree } of sources) {
      const classes = tree.statements.filter(ts.isClassDeclaration);
      const members = classes.flatMap((one) => [...one.members]);
      for (const member of members) {
        const modifiers = ts.canHaveModifiers(member)
          ? (ts.getModifiers(member) ?? [])
          : [];
        const kinds = modifiers.map(({ kind }) => kind);
        expect(kinds, name).not.toContain(ts.SyntaxKind.StaticKeyword);
        expect(kinds, name).not.toContain(ts.SyntaxKind.DeclareKeyword);
        expect(member.name && ts.isComputedPropertyName(member.name)).not.toBe(
          true,
        );
      }
    }
  });
});

function isErased(statement: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(statement)) return true;
  if (ts.isTypeAliasDeclaration(statement)) return true;
  if (ts.isImportDeclaration(statement)) return true;
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const modifiers = ts.canHaveModifiers(statement)
    ? (ts.getModifiers(statement) ?? [])
    : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword);
}
