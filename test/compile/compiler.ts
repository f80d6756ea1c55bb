import { execFile } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "../setup/sdk.ts";
import { strictest } from "../setup/strictest.ts";

/** The packages of the compilers that generated code is promised to compile under: 5.5, 5.9 and 7. */
export const compilers = ["typescript55", "typescript", "typescript7"] as const;

export type Compiler = (typeof compilers)[number];

export type Options = Readonly<Record<string, unknown>>;

/** The strictest settings that a compiler knows. */
function strictestOf(compiler: Compiler): Options {
  // TypeScript 5.5 does not know it.
  const newer = compiler !== "typescript55" && { erasableSyntaxOnly: true };
  return { ...strictest, ...newer };
}

/** How modules are found. */
export const modules = {
  NodeNext: () => ({ module: "nodenext", moduleResolution: "nodenext" }),
  "ESNext and Bundler": () => ({
    module: "esnext",
    moduleResolution: "bundler",
  }),
  CommonJS: (compiler: Compiler) => ({
    module: "commonjs",
    // TypeScript 7 no longer has the one, the others do not take the other together with CommonJS.
    moduleResolution: compiler === "typescript7" ? "bundler" : "node10",
    // It wants `import x = require()` in CommonJS, which is not erasable.
    verbatimModuleSyntax: false,
  }),
} satisfies Record<string, (compiler: Compiler) => Options>;

export type Module = keyof typeof modules;

/** What the platform offers. */
export const libraries = {
  DOM: { lib: ["es2022", "dom"], types: [] },
  "@types/node without DOM": { lib: ["es2022"], types: ["node"] },
  "DOM and @types/node": { lib: ["es2022", "dom"], types: ["node"] },
} satisfies Record<string, Options>;

export type Library = keyof typeof libraries;

/** What is compiled, and how. */
export interface Compilation {
  readonly compiler: Compiler;
  /** Where its configuration is written; it stays, so that a failure can be looked into by hand. */
  readonly folder: string;
  /** Tells it from the other compilations of that folder. */
  readonly name: string;
  /** Files, folders and patterns. */
  readonly include: readonly string[];
  /** Beside the strictest settings, or in place of them. */
  readonly options: Options;
}

/** What a compiler says, or "" where it is content. */
export async function compile(compilation: Compilation): Promise<string> {
  const { compiler, folder, name, include, options } = compilation;
  mkdirSync(folder, { recursive: true });
  const config = join(folder, `tsconfig.${name}.json`);
  const compilerOptions = {
    ...strictestOf(compiler),
    // TypeScript 5.5 looks for what `isolatedDeclarations` forbids only where it writes declarations.
    emitDeclarationOnly: true,
    outDir: join(folder, `declarations.${name}`),
    rootDir: project,
    typeRoots: [join(project, "node_modules/@types")],
    ...options,
  };
  writeFileSync(config, JSON.stringify({ compilerOptions, include }, null, 2));
  const tsc = join(project, "node_modules", compiler, "bin/tsc");
  const args = [tsc, "-p", config, "--pretty", "false"];
  return promisify(execFile)(process.execPath, args, {
    cwd: folder,
    maxBuffer: 2 ** 26,
  }).then(
    () => "",
    ({ stdout, stderr }: { stdout: string; stderr: string }) =>
      stdout + stderr || "failed",
  );
}

/** Names as part of a file name. */
export function slug(...names: readonly string[]): string {
  return names
    .join(" ")
    .toLowerCase()
    .replaceAll(/[^\w]+/g, "-");
}
