import type { OutputFile } from "../output/file.ts";
import { Printable } from "../typescript/printable.ts";
import type { PlannedFile } from "../typescript/view.ts";
import { Page } from "./page.ts";
import { runtimeFile, runtimeModules, type RuntimeOptions } from "./runtime.ts";
import { FileScope } from "./scope.ts";
import type { Templates } from "./templates.ts";

/** What rendering needs to know beside the views. */
export interface RenderOptions extends RuntimeOptions {
  /** The folder of a runtime that is shared, from the output folder; undefined where it is the SDK's own. */
  readonly runtime: string | undefined;
}

/** An SDK, rendered. */
export interface Rendered {
  readonly files: readonly OutputFile[];
  /** The modules of the runtime that the SDK imports, by name, sorted. */
  readonly runtime: readonly string[];
}

/** Renders the planned files and, where it is the SDK's own, adds the modules of the runtime that they need. */
export function render(
  planned: readonly PlannedFile[],
  templates: Templates,
  options: RenderOptions,
): Rendered {
  const header = new Printable("banner", options.banner);
  const imports = new Printable("imports", undefined);
  const modules = new Set<string>();
  const changed = planned.filter(({ template }) =>
    templates.isChanged(template),
  );
  const unknown = new Set(changed.map(({ path }) => path.replace(/\.ts$/, "")));
  const files = planned.map(({ path, template, view, locals }): OutputFile => {
    const scope = new FileScope(path, locals, { ...options, unknown });
    const page = new Page(scope);
    const run = templates.run(template);
    const text = page.finish(run({ ...view, header, imports }, page));
    for (const module of [...scope.modules, ...exported(view)])
      modules.add(module);
    return { path, text };
  });
  const runtime = runtimeModules(modules);
  if (options.runtime !== undefined) return { files, runtime };
  const own = runtimeFile(runtime, templates.runtime, options);
  return { files: [...files, own], runtime };
}

function exported(view: object): string[] {
  const { exports } = view as { exports?: Printable<"exports"> };
  return exports ? exports.content.map(({ module }) => module) : [];
}
