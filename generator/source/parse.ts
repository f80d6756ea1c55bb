import { diagnose, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { Report } from "../diagnostics/report.ts";
import { jsonOutline } from "./json-outline.ts";
import { parseJson } from "./json.ts";
import { nowhere } from "./range.ts";
import { SourceFile } from "./source-file.ts";

/** A file that was read, and its value. */
export interface Parsed {
  readonly source: SourceFile;
  /** Undefined where the text has errors. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The value of a text of JSON or YAML. The text decides which it is: what starts with a bracket and
 * is JSON is read as JSON, all else as YAML. The name of the file decides only whose errors are told
 * where it is neither; and YAML in brackets needs a name that says so, else a comma too many in
 * JSON would pass.
 */
export async function parse(file: string, text: string): Promise<Parsed> {
  if (/\.(?:md|markdown)$/i.test(file)) return parsedText(file, text);
  const markup = /^\s*<(?:(!doctype html|html)|[!?a-z])/i.exec(text);
  if (markup) return parsedMarkup(file, text, markup[1] !== undefined);
  if (/^\s*[[{]/.test(text)) {
    const json = parsedJson(file, text);
    if (json.value !== undefined || !/\.ya?ml$/i.test(file)) return json;
  }
  const yaml = await parsedYaml(file, text);
  const isText = typeof yaml.value !== "object" || yaml.value === null;
  return isText && /\.json$/i.test(file) ? parsedJson(file, text) : yaml;
}

function parsedJson(file: string, text: string): Parsed {
  const report = new Report();
  const value = parseJson(file, text, report);
  return parsed(new SourceFile(file, text, "json", jsonOutline), value, report);
}

async function parsedYaml(file: string, text: string): Promise<Parsed> {
  // Loaded only for YAML: js-yaml is no small package.
  const { parseYaml } = await import("./yaml.ts");
  const report = new Report();
  const { value, outline } = await parseYaml(file, text, report);
  return parsed(new SourceFile(file, text, "yaml", outline), value, report);
}

/** Prose that a description refers to is its own value. */
function parsedText(file: string, text: string): Parsed {
  const source = new SourceFile(file, text, "yaml", () => nowhere);
  return { source, value: text, diagnostics: [] };
}

/** A page that says "log in first" is often saved in place of a document. */
function parsedMarkup(file: string, text: string, isHtml: boolean): Parsed {
  const found = isHtml ? "an HTML page" : "XML";
  const place = { file, offset: text.search(/\S/), length: 1 };
  return {
    source: new SourceFile(file, text, "yaml", () => nowhere),
    value: undefined,
    diagnostics: [diagnose("not-openapi", place, { found })],
  };
}

function parsed(source: SourceFile, value: unknown, report: Report): Parsed {
  return {
    source,
    value: report.hasErrors ? undefined : value,
    diagnostics: report.diagnostics,
  };
}
