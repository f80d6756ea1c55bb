import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Report } from "../diagnostics/report.ts";
import {
  compileTemplates,
  type TemplateSet,
  type TemplateTexts,
} from "./compile.ts";

/**
 * The built-in templates and the runtime as one JavaScript module, made when the package is built: a
 * run then loads neither the Handlebars compiler nor a file of theirs. Throws where a template is
 * wrong.
 */
export async function precompileTemplates(
  folder: string,
  set: TemplateSet = "code",
): Promise<string> {
  const report = new Report();
  const { templates, partials } = compileTemplates(
    await readTemplates(set === "docs" ? join(folder, "docs") : folder),
    report,
    set,
  );
  if (report.hasErrors) {
    const texts = report.diagnostics.map(
      ({ location, text }) => `${location?.file}: ${text}`,
    );
    throw new Error(texts.join("\n"));
  }
  const modules = set === "docs" ? [] : await readRuntime(folder);
  const runtime = [...modules].map(
    ([name, text]) => [name, JSON.stringify(text)] as const,
  );
  return [
    `export const templates = ${objectOf(templates)};`,
    `export const partials = ${objectOf(partials)};`,
    `export const runtime = ${objectOf(runtime)};`,
    "",
  ].join("\n");
}

/** The templates of a folder by file name. */
export async function readTemplates(folder: string): Promise<TemplateTexts> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".hbs"));
  return new Map(
    await Promise.all(
      names.sort().map(async (name) => {
        const file = `${folder}/${name}`;
        const text = await readFile(file, "utf8");
        return [name, { file, text }] as const;
      }),
    ),
  );
}

/** The runtime's modules by name. */
export async function readRuntime(
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const runtime = join(folder, "runtime");
  const names = (await readdir(runtime)).filter((name) => name.endsWith(".ts"));
  return new Map(
    await Promise.all(
      names.sort().map(async (name) => {
        const text = await readFile(join(runtime, name), "utf8");
        // A checkout on Windows may have its line ends.
        return [
          name.replace(/\.ts$/, ""),
          text.replaceAll("\r\n", "\n"),
        ] as const;
      }),
    ),
  );
}

function objectOf(entries: Iterable<readonly [string, string]>): string {
  const lines = [...entries].map(
    ([name, source]) => `  ${JSON.stringify(name)}: ${source},\n`,
  );
  return `{\n${lines.join("")}}`;
}
