import type { ImportLine } from "../typescript/syntax.ts";
import type { Scope } from "../layout/scope.ts";
import type { ImportedSymbol } from "../typescript/symbols.ts";

/** What the specifiers of imports are made with. */
export interface ImportOptions {
  readonly importExtension: string;
  /** The folder of a shared runtime, from the output folder. */
  readonly runtime: string | undefined;
  /** Modules that may export more than their views say: a template of the user's writes them. */
  readonly unknown?: ReadonlySet<string>;
}

/**
 * The names of one file. What it imports follows from the symbols that its code mentions; a symbol
 * whose name the file needs itself gets another here.
 */
export class FileScope implements Scope {
  readonly #module: string;
  readonly #extension: string;
  readonly #runtime: string | undefined;
  readonly #unknown: ReadonlySet<string>;
  readonly #taken: Set<string>;
  readonly #imported = new Map<
    string,
    { symbol: ImportedSymbol; local: string; typeOnly: boolean }
  >();

  /** `path` is the file's own, `locals` what it declares. */
  constructor(
    path: string,
    locals: readonly string[],
    { importExtension, runtime, unknown = new Set() }: ImportOptions,
  ) {
    this.#module = path.replace(/\.ts$/, "");
    this.#extension = importExtension;
    this.#runtime = runtime;
    this.#unknown = unknown;
    this.#taken = new Set(locals);
  }

  /** Modules that the file imports. */
  get modules(): readonly string[] {
    return [
      ...new Set(
        [...this.#imported.values()]
          .filter(({ symbol }) => symbol.from === undefined)
          .map(({ symbol }) => symbol.module),
      ),
    ];
  }

  nameOf(symbol: ImportedSymbol): string {
    if (symbol.module === this.#module) return symbol.name;
    const key = `${symbol.module} ${symbol.name}`;
    const known = this.#imported.get(key);
    if (known) {
      if (symbol.kind === "value") known.typeOnly = false;
      return known.local;
    }
    const local = this.#freeName(symbol);
    this.#taken.add(local);
    this.#imported.set(key, {
      symbol,
      local,
      typeOnly: symbol.kind === "type",
    });
    return local;
  }

  imports(): ImportLine[] {
    return [...this.#imported.values()].map(({ symbol, local, typeOnly }) => ({
      module: this.#specifierOf(symbol),
      named: [
        local === symbol.name
          ? { name: symbol.name, typeOnly }
          : { name: symbol.name, alias: local, typeOnly },
      ],
    }));
  }

  /** A file of the user's is imported as the SDK's own modules are, if it is TypeScript. */
  #specifierOf({ module, from }: ImportedSymbol): string {
    if (from === "package") return module;
    if (from === undefined) return this.specifier(module);
    const source = /\.(?:ts|js)$/.exec(module);
    return source
      ? this.#wayTo(module.slice(0, -source[0].length)) + this.#extension
      : this.#wayTo(module);
  }

  /** Whether a module exports what its view says, and nothing else. */
  isKnown(module: string): boolean {
    return !this.#unknown.has(module);
  }

  /** A module of the SDK as this file names it: `../models/user.js`. */
  specifier(module: string): string {
    return this.#wayTo(this.#placeOf(module)) + this.#extension;
  }

  /** An SDK has its own runtime in one file; a shared one is a folder of modules. */
  #placeOf(module: string): string {
    const [, name] = /^runtime\/(.*)/.exec(module) ?? [];
    if (name === undefined) return module;
    return this.#runtime === undefined ? "runtime" : `${this.#runtime}/${name}`;
  }

  #wayTo(module: string): string {
    const from = this.#module.split("/").slice(0, -1);
    const to = module.split("/");
    let shared = 0;
    while (shared < from.length && from[shared] === to[shared]) shared++;
    const up = from.slice(shared).map(() => "..");
    const steps = [...up, ...to.slice(shared)];
    if (steps[0] !== "..") steps.unshift(".");
    return steps.join("/");
  }

  /** `send` of `runtime/send` becomes `runtimeSend` where an operation is called `send`. */
  #freeName({ name, module }: ImportedSymbol): string {
    if (!this.#taken.has(name)) return name;
    const [folder = ""] = module.split("/");
    const capital = name.slice(0, 1).toUpperCase() + name.slice(1);
    let alias = `${folder.replace(/\W/g, "")}${capital}`;
    while (this.#taken.has(alias)) alias += "_";
    return alias;
  }
}
