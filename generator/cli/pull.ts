import { apply, type Outcome } from "../apply.ts";
import type { Target } from "../config/options.ts";
import { exitCodeOf } from "../diagnostics/exit-code.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { tally } from "../diagnostics/format-text.ts";
import { Report } from "../diagnostics/report.ts";
import { Fetcher } from "../fetch/fetcher.ts";
import { expandHeaders } from "../fetch/headers.ts";
import { pull, type Pull } from "../pull.ts";
import type { Invocation } from "./invocation.ts";
import { startProgress } from "./progress.ts";
import { changeLines, summaryOf } from "./pull-summary.ts";
import { wishToPull } from "./pull-wish.ts";
import { createReporter, type Reporter } from "./reporter.ts";
import type { Terminal } from "./terminal.ts";

/** `sdkwright pull`: one target after the other; one with errors does not stop the next. */
export async function runPull(
  invocation: Invocation,
  terminal: Terminal,
): Promise<number> {
  const { options } = invocation;
  const reporter = createReporter(options, terminal);
  const report = new Report();
  const { targets, source, limits, hasLock } = await wishToPull(
    invocation,
    report,
  );
  reporter.diagnostics(report.diagnostics, {
    get: (file) => (source?.name === file ? source : undefined),
  });
  const said: Diagnostic[] = [...report.diagnostics];
  const check = options.check ?? false;
  const allowRemovals = options["allow-removals"] ?? false;
  const fetcher = new Fetcher(limits);
  const progress = startProgress(terminal);
  let differs = false;
  for (const target of targets) {
    progress.show(target.name);
    const headers = headersOf(target, reporter, said);
    if (!headers) continue;
    const context = { fetcher, headers, hasLock, allowRemovals };
    const pulled = await pull(target, context);
    const outcome = apply(pulled, { force: false, dryRun: check });
    progress.hide();
    tell(pulled, outcome, { check, all: options.verbose ?? false }, reporter);
    differs ||= outcome !== undefined && isChange(outcome);
    said.push(...pulled.report.diagnostics);
  }
  await fetcher.end();
  reporter.end();
  return exitCodeOf(said) || (check && differs ? 1 : 0);
}

/** With secrets in them: they go to the server, and nowhere else. */
function headersOf(
  { headers, name }: Target,
  reporter: Reporter,
  said: Diagnostic[],
): Readonly<Record<string, string>> | undefined {
  const expanded = expandHeaders(headers, process.env);
  if ("headers" in expanded) return expanded.headers;
  const report = new Report();
  for (const variable of expanded.missing)
    report.add("variable-missing", undefined, { variable, target: name });
  reporter.diagnostics(report.diagnostics, new Map());
  said.push(...report.diagnostics);
  return undefined;
}

function tell(
  { target, report, sources, changes, isNew }: Pull,
  outcome: Outcome | undefined,
  { check, all }: { readonly check: boolean; readonly all: boolean },
  reporter: Reporter,
): void {
  const { name, input: document } = target;
  // What else there is to say of a document is said where it is generated.
  const shown = report.diagnostics.filter(
    ({ severity }) => all || severity === "error",
  );
  reporter.diagnostics(shown, sources);
  const ok = outcome !== undefined && !(check && isChange(outcome));
  reporter.result({ name, document, ok, ...outcome, changes });
  if (!outcome) {
    const faults = tally(report.diagnostics);
    reporter.summary(`${name}: nothing written, ${faults} (${document})`);
    return;
  }
  if (changes && (all || !isNew))
    for (const line of changeLines(changes, all))
      reporter.line(`${name}: ${line}`);
  const what = summaryOf(outcome, changes, check);
  reporter.summary(`${name}: ${what} (${document})`);
}

function isChange({ written, removed, lockWritten }: Outcome): boolean {
  return written.length + removed.length > 0 || lockWritten;
}
