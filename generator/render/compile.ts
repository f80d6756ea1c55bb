import Handlebars from "handlebars";
import type { Report } from "../diagnostics/report.ts";
import { checkTemplate, type ParsedTemplate } from "./check.ts";
import { common, type Contract, contracts } from "./contract.ts";
import { docsContracts } from "./docs-contract.ts";
import { rewrite } from "./rewrite.ts";

/** Source texts of templates by file name: `operations.ts.hbs`, `declaration.partial.hbs`. */
export type TemplateTexts = ReadonlyMap<
  string,
  { readonly file: string; readonly text: string }
>;

/** Templates and partials as JavaScript, by name. */
export interface CompiledSources {
  readonly templates: ReadonlyMap<string, string>;
  readonly partials: ReadonlyMap<string, string>;
}

/** Templates of the code, or of its documentation: each set has names and partials of its own. */
export type TemplateSet = "code" | "docs";

/** Parses, checks and compiles templates. What is wrong with them is reported with its place. */
export function compileTemplates(
  texts: TemplateTexts,
  report: Report,
  set: TemplateSet = "code",
): CompiledSources {
  const templates = new Map<string, ParsedTemplate>();
  const partials = new Map<string, ParsedTemplate>();
  for (const [fileName, { file, text }] of texts) {
    const program = parse(text, file, report);
    if (!program) continue;
    const [name = "", kind] = fileName.split(".");
    (kind === "partial" ? partials : templates).set(name, {
      file,
      text,
      program,
    });
  }
  for (const [name, template] of templates) {
    const view = contractOf(name, set);
    if (view === undefined) {
      report.add(
        "template-not-found",
        { file: template.file },
        { template: name },
      );
      continue;
    }
    checkTemplate(template, view, partials, report);
  }
  return { templates: sourcesOf(templates), partials: sourcesOf(partials) };
}

function contractOf(name: string, set: TemplateSet): Contract | undefined {
  if (set === "docs") return docsContracts[name];
  const view = (contracts as Readonly<Record<string, object>>)[name];
  return view && { ...view, ...common };
}

function parse(
  text: string,
  file: string,
  report: Report,
): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(text);
  } catch (error) {
    const { message } = error as Error;
    report.add("template-syntax", { file }, { problem: message });
    return undefined;
  }
}

function sourcesOf(
  templates: ReadonlyMap<string, ParsedTemplate>,
): ReadonlyMap<string, string> {
  return new Map(
    [...templates].map(([name, { program }]) => [
      name,
      String(
        Handlebars.precompile(rewrite(program), {
          noEscape: true,
          strict: true,
          knownHelpers: { print: true },
          knownHelpersOnly: true,
        } as PrecompileOptions),
      ),
    ]),
  );
}
