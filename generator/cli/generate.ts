import { apply, type Outcome } from "../apply.ts";
import { tally } from "../diagnostics/format-text.ts";
import type { Pipeline, Product } from "../produce.ts";
import type { Invocation } from "./invocation.ts";
import { createReporter, type Reporter } from "./reporter.ts";
import { forEachTarget } from "./targets.ts";
import type { Terminal } from "./terminal.ts";

/** `sdkwright generate` */
export async function runGenerate(
  invocation: Invocation,
  terminal: Terminal,
  pipeline?: Pipeline,
): Promise<number> {
  const { options } = invocation;
  const reporter = createReporter(options, terminal);
  const force = options.force ?? false;
  const dryRun = options["dry-run"] ?? false;
  const task = {
    needsOutput: true,
    writesLock: !options.frozen,
    writes: !dryRun,
    allowRemovals: options["allow-removals"] ?? false,
    use(product: Product) {
      const outcome = apply(product, { force, dryRun });
      tell(product, outcome, dryRun, reporter);
      return false;
    },
  };
  return forEachTarget(invocation, terminal, reporter, task, pipeline);
}

function tell(
  { target, report, sources }: Product,
  outcome: Outcome | undefined,
  dryRun: boolean,
  reporter: Reporter,
): void {
  const { name, output } = target;
  reporter.diagnostics(report.diagnostics, sources);
  reporter.result({ name, output, ok: outcome !== undefined, ...outcome });
  if (!outcome) {
    const faults = tally(report.diagnostics);
    reporter.summary(`${name}: nothing written, ${faults} (${output})`);
    return;
  }
  if (dryRun) {
    for (const file of outcome.written)
      reporter.line(`${name}: ${file} would be written`);
    for (const file of outcome.removed)
      reporter.line(`${name}: ${file} would be removed`);
  }
  reporter.summary(`${name}: ${summaryOf(outcome, dryRun)} (${output})`);
}

function summaryOf(
  { written, removed, unchanged, lockWritten }: Outcome,
  dryRun: boolean,
): string {
  const would = dryRun ? "would be " : "";
  const files = written.length === 1 ? "file" : "files";
  return [
    `${written.length} ${files} ${would}written`,
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    `${unchanged.length} unchanged`,
    ...(lockWritten ? ["lock updated"] : []),
  ].join(", ");
}
