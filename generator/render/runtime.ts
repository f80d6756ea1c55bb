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
  return [...needed].sort(byName).map(([name, text]) => ({
    path: `${name}.ts`,
    text: [
      ...banner.map((line) => `${line}\n`),
      text.replace(specifiers, `from "./$1${importExtension}"`),
    ].join(""),
  }));
}

const specifiers = /from "\.\/([\w-]+)\.ts"/g;

function refuse(name: string): never {
  throw new Error(`There is no runtime module ${name}`);
}

function byName([one]: [string, string], [other]: [string, string]): number {
  return one < other ? -1 : 1;
}
