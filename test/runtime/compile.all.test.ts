import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { strictest } from "../setup/strictest.ts";

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
    ...strictest,
    allowImportingTsExtensions: true,
    noEmit: true,
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
    const imported = sources.flatMap(({ tree }) =>
      tree.statements
        .filter(ts.isImportDeclaration)
        .map(
          ({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text,
        ),
    );
    const known = new Set(names.map((name) => `./${name}`));
    expect(imported.filter((specifier) => !known.has(specifier))).toEqual([]);
  });

  test("nothing is done when a module is loaded", () => {
    const doing = sources.flatMap(({ name, tree }) =>
      tree.statements
        .filter((statement) => !isErased(statement) && !isInert(statement))
        .map((statement) => `${name}: ${statement.getText(tree)}`),
    );
    expect(doing).toEqual([]);
  });

  test("classes have no static, declared or computed members", () => {
    const forbidden = sources.flatMap(({ name, tree }) =>
      tree.statements
        .filter(ts.isClassDeclaration)
        .flatMap(({ members }) => members.filter(isForbidden))
        .map((member) => `${name}: ${member.getText(tree)}`),
    );
    expect(forbidden).toEqual([]);
  });
});

function isInert(statement: ts.Statement): boolean {
  if (ts.isVariableStatement(statement)) {
    const { declarations } = statement.declarationList;
    return declarations.every(({ initializer }) => isLiteral(initializer));
  }
  return (
    ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)
  );
}

/** Whether a value is written down: bundlers leave it out where nobody uses it. */
function isLiteral(value: ts.Expression | undefined): boolean {
  if (!value || ts.isIdentifier(value) || ts.isLiteralExpression(value)) {
    return true;
  }
  const { TrueKeyword, FalseKeyword } = ts.SyntaxKind;
  if ([TrueKeyword, FalseKeyword].includes(value.kind)) return true;
  return (
    ts.isObjectLiteralExpression(value) &&
    value.properties.every(
      (property) =>
        ts.isMethodDeclaration(property) ||
        (ts.isPropertyAssignment(property) && isLiteral(property.initializer)),
    )
  );
}

function isForbidden(member: ts.ClassElement): boolean {
  const { StaticKeyword, DeclareKeyword } = ts.SyntaxKind;
  return (
    modifiersOf(member).some((kind) =>
      [StaticKeyword, DeclareKeyword].includes(kind),
    ) ||
    (member.name !== undefined && ts.isComputedPropertyName(member.name))
  );
}

function isErased(statement: ts.Statement): boolean {
  if (ts.isInterfaceDeclaration(statement)) return true;
  if (ts.isTypeAliasDeclaration(statement)) return true;
  if (ts.isImportDeclaration(statement)) return true;
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  return modifiersOf(statement).includes(ts.SyntaxKind.DeclareKeyword);
}

function modifiersOf(node: ts.Node): ts.SyntaxKind[] {
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : [];
  return (modifiers ?? []).map(({ kind }) => kind);
}
