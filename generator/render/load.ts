import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Report } from "../diagnostics/report.ts";
import type { TemplateSet, TemplateTexts } from "./compile.ts";
import { assemble, type Compiled, type Templates } from "./templates.ts";

interface BuiltIn extends Compiled {
  readonly runtime: Readonly<Record<string, string>>;
}

/**
 * The built-in templates, those of `folder` in place of the ones they are called after. What is wrong
 * with the user's templates is reported with its place; the built-in ones were checked when the
 * package was built.
 */
export async function loadTemplates(
  folder: string | undefined,
  report: Report,
): Promise<Templates> {
  const { runtime, ...builtIn } = await loadBuiltIn("code", report);
  const compiled =
    folder === undefined ? builtIn : await compile("code", folder, report);
  return assemble(compiled, runtime);
}

/** The same for the templates of the documentation, which stand in a folder `docs` of their own. */
export async function loadDocsTemplates(
  folder: string | undefined,
  report: Report,
): Promise<Templates> {
  const own = folder === undefined ? undefined : join(folder, "docs");
  const { runtime, ...builtIn } = await loadBuiltIn("docs", report);
  const compiled =
    own !== undefined && existsSync(own)
      ? await compile("docs", own, report)
      : builtIn;
  return assemble(compiled, runtime);
}

/** Loads templates; what is wrong with them is reported. */
export type LoadTemplates = typeof loadTemplates;

/** Loads the templates of each folder once, for a run over many targets. */
export function templateLoader(): LoadTemplates {
  const loading = new Map<
    string | undefined,
    Promise<{ templates: Templates; said: Report }>
  >();
  const load = async (folder: string | undefined) => {
    const said = new Report();
    return { templates: await loadTemplates(folder, said), said };
  };
  return async (folder, report) => {
    let known = loading.get(folder);
    if (!known) loading.set(folder, (known = load(folder)));
    const { templates, said } = await known;
    report.append(said.diagnostics);
    return templates;
  };
}

/** The modules of the runtime by name, as they stand in `templates/runtime/`. */
export async function builtInRuntime(): Promise<ReadonlyMap<string, string>> {
  const { runtime } = await loadBuiltIn("code", new Report());
  return new Map(Object.entries(runtime));
}

/** The texts of the built-in templates by file name, as they stand in `templates/`, those of pages in `docs/`. */
export async function builtInTemplates(): Promise<TemplateTexts> {
  const { readTemplates } = await import("./precompile.ts");
  const docs = await readTemplates(builtInFolder("docs"));
  return new Map([
    ...(await readTemplates(builtInFolder("code"))),
    ...[...docs].map(([name, text]) => [`docs/${name}`, text] as const),
  ]);
}

/** The precompiled module, or, where the package is run from its sources, the templates themselves. */
async function loadBuiltIn(set: TemplateSet, report: Report): Promise<BuiltIn> {
  const precompiled = new URL(modules[set], import.meta.url);
  try {
    return (await import(precompiled.href)) as BuiltIn;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code !== "ERR_MODULE_NOT_FOUND") throw error;
    const { readRuntime } = await import("./precompile.ts");
    const runtime = await readRuntime(builtInFolder("code"));
    const compiled = await compile(set, undefined, report);
    return { ...compiled, runtime: Object.fromEntries(runtime) };
  }
}

const modules: Readonly<Record<TemplateSet, string>> = {
  code: "./built-in-templates.js",
  docs: "./built-in-docs-templates.js",
};

async function compile(
  set: TemplateSet,
  folder: string | undefined,
  report: Report,
): Promise<Compiled> {
  const { readTemplates } = await import("./precompile.ts");
  const { compileTemplates } = await import("./compile.ts");
  const builtIn = await readTemplates(builtInFolder(set));
  const own =
    folder === undefined ? [] : await readUserTemplates(folder, report);
  const texts = new Map([...builtIn, ...own]);
  const { templates, partials } = compileTemplates(texts, report, set);
  const changed = [...own]
    .filter(([name, { text }]) => builtIn.get(name)?.text !== text)
    .map(([name]) => name);
  // A partial may be part of any.
  const isAny = changed.some((name) => name.endsWith(".partial.hbs"));
  return {
    templates: evaluated(templates),
    partials: evaluated(partials),
    changed: new Set(
      isAny ? templates.keys() : changed.map((name) => name.split(".")[0]!),
    ),
  };
}

/** The texts of the user's templates; where there is no such folder, that is reported. */
export async function readUserTemplates(
  folder: string,
  report: Report,
): Promise<TemplateTexts> {
  const { readTemplates } = await import("./precompile.ts");
  try {
    return await readTemplates(folder);
  } catch {
    report.add("template-folder-not-found", undefined, { folder });
    return new Map();
  }
}

/** Handlebars compiles to the source of an object literal. */
function evaluated(
  sources: ReadonlyMap<string, string>,
): Readonly<Record<string, object>> {
  return Object.fromEntries(
    [...sources].map(([name, source]) => [
      name,
      new Function(`return ${source}`)() as object,
    ]),
  );
}

function builtInFolder(set: TemplateSet): string {
  const path = set === "docs" ? "../../templates/docs" : "../../templates";
  return fileURLToPath(new URL(path, import.meta.url));
}
