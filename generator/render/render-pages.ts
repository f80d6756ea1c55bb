import type { Snippet } from "../docs/markdown.ts";
import type { PlannedPage } from "../docs/view.ts";
import { layOut, marker } from "../layout/lines.ts";
import { valueHole } from "../layout/value.ts";
import type { OutputFile } from "../output/file.ts";
import { Printable } from "../typescript/printable.ts";
import type { ExpressionSyntax } from "../typescript/syntax.ts";
import { MarkdownPage } from "./markdown-page.ts";
import { Page } from "./page.ts";
import { FileScope } from "./scope.ts";
import type { Templates } from "./templates.ts";

/** What the pages of a documentation have in common. */
export interface PageOptions {
  readonly importExtension: string;
  /** The page of an exported type. */
  pageOf(name: string): string | undefined;
}

/** Renders the pages of the documentation, each with its examples. */
export function renderPages(
  pages: readonly PlannedPage[],
  templates: Templates,
  { importExtension, pageOf }: PageOptions,
): OutputFile[] {
  const codeOf = (snippet: Snippet) =>
    snippetText(snippet, templates, importExtension);
  return pages.map(({ path, template, view }) => {
    const page = new MarkdownPage({ page: path, pageOf, codeOf });
    return { path, text: page.finish(templates.run(template)(view, page)) };
  });
}

/** A module beside the folder of the SDK. */
function snippetText(
  { template, view, locals }: Snippet,
  templates: Templates,
  extension: string,
): string {
  const page = new Page(
    new FileScope("example.ts", locals, {
      importExtension: extension,
      runtime: undefined,
    }),
  );
  const imports = new Printable("imports", undefined);
  return page.finish(templates.run(template)({ ...view, imports }, page));
}

/** A call as a comment shows it: alone, laid out as in code. */
export function exampleText(call: ExpressionSyntax, kind: string): string {
  const scope = new FileScope("example.ts", [], {
    importExtension: "",
    runtime: undefined,
  });
  const holes = [valueHole(call, scope)];
  const before = beginnings[kind] ?? "";
  const isLoop = before.startsWith("for");
  const rest = isLoop ? ") {\n  console.log(item);\n}" : ";";
  return layOut(`${before}${marker(0)}${rest}`, holes);
}

/** How an answer is used, by what it is. */
const beginnings: Readonly<Record<string, string>> = {
  value: "const result = await ",
  nothing: "await ",
  pages: "for await (const item of ",
  stream: "for await (const item of await ",
  bytes: "const stream = await ",
};
