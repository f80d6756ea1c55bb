import { dirname, join } from "node:path";
import ts from "typescript";

const folder = "/oracle";

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What a module exports, by name. */
export type Exports = ReadonlyMap<string, ts.Symbol>;

/** Modules that are nowhere but in memory, and what the compiler makes of them. */
export interface Compiled {
  readonly checker: ts.TypeChecker;
  exportsOf(path: string): Exports;
}

/** Modules by their paths, which may import each other. */
type Texts = ReadonlyMap<string, string>;

/** Compiles modules; those that are compiled once more, as the same map, are not parsed again. */
export function compileInMemory(...all: readonly Texts[]): Compiled {
  const files = new Map(all.flatMap((texts) => [...parsed(texts)]));
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    options,
    host: hostOf(files),
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, Exports>();
  return {
    checker,
    exportsOf(path) {
      const exports = found.get(path) ?? exportsOf(path);
      found.set(path, exports);
      return exports;
    },
  };

  function exportsOf(path: string): Exports {
    const file = program.getSourceFile(join(folder, path));
    const module = file && checker.getSymbolAtLocation(file);
    if (!module) throw new Error(`${path} exports nothing`);
    const symbols = checker.getExportsOfModule(module);
    return new Map(symbols.map((symbol) => [symbol.name, resolved(symbol)]));
  }

  function resolved(symbol: ts.Symbol): ts.Symbol {
    const isAlias = symbol.flags & ts.SymbolFlags.Alias;
    return isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  }
}

const known = new WeakMap<Texts, ReadonlyMap<string, ts.SourceFile>>();

function parsed(texts: Texts): ReadonlyMap<string, ts.SourceFile> {
  const files =
    known.get(texts) ??
    new Map(
      [...texts].map(([path, text]) => {
        const name = join(folder, path);
        return [name, ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)];
      }),
    );
  known.set(texts, files);
  return files;
}

/** The libraries are the same for all programs. */
const libraries = new Map<string, ts.SourceFile | undefined>();

function hostOf(files: ReadonlyMap<string, ts.SourceFile>): ts.CompilerHost {
  const libraryFolder = dirname(ts.getDefaultLibFilePath(options));
  return {
    fileExists: (path) => files.has(path),
    readFile: (path) => files.get(path)?.text,
    getSourceFile(path, settings) {
      const own = files.get(path);
      if (own) return own;
      if (!libraries.has(path)) {
        const library = ts.sys.readFile(path);
        const file =
          library === undefined
            ? undefined
            : ts.createSourceFile(path, library, settings);
        libraries.set(path, file);
      }
      return libraries.get(path);
    },
    getDefaultLibFileName: () => ts.getDefaultLibFilePath(options),
    getDefaultLibLocation: () => libraryFolder,
    writeFile: () => undefined,
    getCurrentDirectory: () => folder,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
  };
}
