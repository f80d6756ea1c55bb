import type { OutputFile } from "../output/file.ts";

/** How the modules of a runtime are written. */
export interface RuntimeOptions {
  readonly importExtension: string;
  readonly banner: readonly string[];
}

/** Where the modules of a runtime are, as an SDK's own modules name them. */
const folder = "runtime/";

/** The names of the modules of the runtime among those that are imported, sorted. */
export function runtimeModules(modules: Iterable<string>): string[] {
  return [...new Set(modules)]
    .filter((module) => module.startsWith(folder))
    .map((module) => module.slice(folder.length))
    .sort();
}

/**
 * Files for modules of the runtime and for those that they import themselves, in the order of their
 * names. Their texts depend on nothing but these options, so SDKs that agree in them can share them.
 * `unknown` takes the names that this version of the runtime does not have.
 */
export function runtimeFiles(
  modules: readonly string[],
  texts: ReadonlyMap<string, string>,
  { banner, importExtension }: RuntimeOptions,
  unknown: (module: string) => void = refuse,
): OutputFile[] {
  return [...closure(modules, texts, unknown)]
    .sort(byName)
    .map(([name, text]) => ({
      path: `${name}.ts`,
      text:
        linesOf(banner) +
        text.replace(specifiers, `from "./$1${importExtension}"`),
    }));
}

/**
 * The same modules as one file, for an SDK with a runtime of its own: an engine takes longer to find
 * and link thirty small modules than to read them. What a module is made of when it is loaded stands
 * above it. Names are told apart by nothing but themselves, so no two modules that an SDK can need
 * declare the same one.
 */
export function runtimeFile(
  modules: readonly string[],
  texts: ReadonlyMap<string, string>,
  { banner }: RuntimeOptions,
): OutputFile {
  const needed = closure(modules, texts, refuse);
  const bodies = new Map<string, string>();
  const add = (name: string): void => {
    if (bodies.has(name)) return;
    const text = needed.get(name)!;
    loadedBefore(text).forEach(add);
    bodies.set(name, text.replace(imports, "").trim());
  };
  [...needed.keys()].sort().forEach(add);
  const regions = [...bodies].map(
    ([name, body]) => `// #region ${name}\n\n${body}\n\n// #endregion\n`,
  );
  return {
    path: "runtime.ts",
    text: `${linesOf(banner)}// What the other files call. Do not edit.\n\n${regions.join("\n")}`,
  };
}

/** Modules with all that they import, by name. */
function closure(
  modules: readonly string[],
  texts: ReadonlyMap<string, string>,
  unknown: (module: string) => void,
): Map<string, string> {
  const needed = new Map<string, string>();
  const pending = [...modules];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (needed.has(name)) continue;
    const text = texts.get(name);
    if (text === undefined) {
      unknown(name);
      continue;
    }
    needed.set(name, text);
    for (const [, other] of text.matchAll(specifiers)) pending.push(other!);
  }
  return needed;
}

function linesOf(banner: readonly string[]): string {
  return banner.map((line) => `${line}\n`).join("");
}

/** The modules that must be there when this one is loaded: of an import of types alone, nothing is left. */
function loadedBefore(text: string): string[] {
  return [...text.matchAll(imports)]
    .filter(([, names]) => names && !/^(?:\s*type \w+,?)*\s*$/.test(names))
    .map(([, , module]) => module!);
}

const imports =
  /^import (?:type \{[^}]*\}|\{([^}]*)\}) from "\.\/([\w-]+)\.ts";\n/gm;

const specifiers = /from "\.\/([\w-]+)\.ts"/g;

function refuse(name: string): never {
  throw new Error(`There is no runtime module ${name}`);
}

function byName([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : 1;
}
