import { fromHere } from "../config/paths.ts";
import { exitCodeOf } from "../diagnostics/exit-code.ts";
import { Report } from "../diagnostics/report.ts";
import { type BuiltInTemplate, eject, templatesToEject } from "../eject.ts";
import type { Invocation } from "./invocation.ts";
import { createReporter, type Reporter } from "./reporter.ts";
import type { Terminal } from "./terminal.ts";

/** Where templates go if nothing else is said. */
const usualFolder = "templates";

/** `sdkwright eject`: without an argument, the names of the templates. */
export async function runEject(
  { document: name, options }: Invocation,
  terminal: Terminal,
): Promise<number> {
  const report = new Report();
  const reporter = createReporter(options, terminal);
  const all = await templatesToEject();
  if (name === undefined) list(all, reporter);
  else {
    const template = find(name, all, report);
    const folder = fromHere(options.output ?? usualFolder);
    const manner = {
      folder,
      force: options.force ?? false,
      dryRun: options["dry-run"] ?? false,
    };
    const ejected = template && eject(template, manner, report);
    reporter.diagnostics(report.diagnostics, new Map());
    reporter.result({ name, ok: ejected !== undefined, ...ejected });
    if (ejected) {
      const { path, isNew } = ejected;
      const would = manner.dryRun ? "would be " : "";
      reporter.summary(
        isNew ? `${path} ${would}written` : `${path} is there already`,
      );
      reporter.summary(
        `to use it: templates: ${JSON.stringify(folder)} in the config, or --templates ${folder}`,
      );
    }
  }
  reporter.end();
  return exitCodeOf(report.diagnostics);
}

function list(all: readonly BuiltInTemplate[], reporter: Reporter): void {
  for (const { name, file } of all) {
    reporter.line(`${name}  ${file}`);
    reporter.result({ name, file });
  }
}

function find(
  name: string,
  all: readonly BuiltInTemplate[],
  report: Report,
): BuiltInTemplate | undefined {
  const found = all.find((one) => one.name === name || one.file === name);
  if (!found)
    report.addWithHint(
      "eject-unknown",
      undefined,
      { template: name },
      all.map((one) => one.name),
    );
  return found;
}
