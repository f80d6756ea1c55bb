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

/** Compiles modules, given by their paths, which may import each other. */
export function compileInMemory(texts: ReadonlyMap<string, string>): Compiled {
  const files = new Map(
    [...texts].map(([path, text]) => [join(folder, path), text]),
  );
  const program = ts.createProgram({
    rootNames: [...files.keys()],
    options,
    host: hostOf(files),
  });
  const checker = program.getTypeChecker();
  const known = new Map<string, Exports>();
  return {
    checker,
    exportsOf(path) {
      const found = known.get(path) ?? exportsOf(path);
      known.set(path, found);
      return found;
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

/** The libraries are the same for all programs. */
const libraries = new Map<string, ts.SourceFile | undefined>();

function hostOf(files: ReadonlyMap<string, string>): ts.CompilerHost {
  const libraryFolder = dirname(ts.getDefaultLibFilePath(options));
  return {
    fileExists: (path) => files.has(path),
    readFile: (path) => files.get(path),
    getSourceFile(path, settings) {
      const text = files.get(path);
      if (text !== undefined) return ts.createSourceFile(path, text, settings);
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
