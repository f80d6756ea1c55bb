import type { OutputFile } from "../output/file.ts";
import { Printable } from "../typescript/printable.ts";
import type { PlannedFile } from "../typescript/view.ts";
import { Page } from "./page.ts";
import { FileScope } from "./scope.ts";
import type { Templates } from "./templates.ts";

/** What rendering needs to know beside the views. */
export interface RenderOptions {
  readonly importExtension: string;
  readonly banner: readonly string[];
}

/** Renders the planned files, and adds the modules of the runtime that they need. */
export function render(
  planned: readonly PlannedFile[],
  templates: Templates,
  options: RenderOptions,
): OutputFile[] {
  const header = new Printable("banner", options.banner);
  const imports = new Printable("imports", undefined);
  const modules = new Set<string>();
  const files = planned.map(({ path, template, view, locals }): OutputFile => {
    const scope = new FileScope(path, locals, options.importExtension);
    const page = new Page(scope);
    const run = templates.run(template);
    const text = page.finish(run({ ...view, header, imports }, page));
    for (const module of [...scope.modules, ...exported(view)])
      modules.add(module);
    return { path, text };
  });
  return [...files, ...runtimeFiles(modules, templates, options)];
}

function exported(view: object): string[] {
  const { exports } = view as { exports?: Printable<"exports"> };
  return exports ? exports.content.map(({ module }) => module) : [];
}

/** The runtime's modules that are mentioned, and those that they import themselves. */
function runtimeFiles(
  modules: ReadonlySet<string>,
  { runtime }: Templates,
  options: RenderOptions,
): OutputFile[] {
  const needed = new Set<string>();
  const pending = [...modules]
    .filter((module) => module.startsWith("runtime/"))
    .map((module) => module.slice("runtime/".length));
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    const text = runtime.get(name);
    if (text === undefined)
      throw new Error(`There is no runtime module ${name}`);
    for (const [, other] of text.matchAll(specifiers)) pending.push(other!);
  }
  return [...needed].sort().map((name) => ({
    path: `runtime/${name}.ts`,
    text: [
      ...options.banner.map((line) => `${line}\n`),
      runtime
        .get(name)!
        .replace(specifiers, `from "./$1${options.importExtension}"`),
    ].join(""),
  }));
}

const specifiers = /from "\.\/([\w-]+)\.ts"/g;
