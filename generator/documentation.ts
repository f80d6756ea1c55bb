import type { OperationId } from "./api/api.ts";
import type { Target } from "./config/options.ts";
import type { Report } from "./diagnostics/report.ts";
import { planPages } from "./docs/plan-pages.ts";
import type { OutputFile } from "./output/file.ts";
import { loadDocsTemplates } from "./render/load.ts";
import { exampleText, renderPages } from "./render/render-pages.ts";
import type { Context, Example } from "./typescript/context.ts";

/** Markdown for the users of an SDK, and examples for the comments in its code. */
export interface Documented {
  readonly files: readonly OutputFile[];
  readonly examples: ReadonlyMap<OperationId, Example>;
}

/** Everything that `docs: true` adds; loaded only then. */
export async function documentationOf(
  context: Context,
  { templates: folder, importExtension }: Target,
  report: Report,
): Promise<Documented> {
  const templates = await loadDocsTemplates(folder, report);
  if (report.hasErrors) return { files: [], examples: new Map() };
  const { pages, calls, paths } = planPages(context);
  const pageOf = paths.ofName;
  const examples = [...calls].map(([id, call]): [OperationId, Example] => [
    id,
    {
      function: exampleText(call.function, call.answer),
      method: exampleText(call.method, call.answer),
    },
  ]);
  return {
    files: renderPages(pages, templates, { importExtension, pageOf }),
    examples: new Map(examples),
  };
}
