import { apply, applyRuntime, type Outcome } from "../apply.ts";
import { tally } from "../diagnostics/format-text.ts";
import type { Code } from "../diagnostics/messages.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Pipeline, Product } from "../produce.ts";
import type { PlannedRuntime } from "../runtimes.ts";
import type { Invocation } from "./invocation.ts";
import { memoryOf, noteOutputs, notePlan } from "./memory.ts";
import { createReporter, type Reporter } from "./reporter.ts";
import { forEachTarget, type Tellers } from "./targets.ts";
import type { Terminal } from "./terminal.ts";
import { type Totals, writtenInAll } from "./totals.ts";

/** `sdkwright generate` */
export async function runGenerate(
  invocation: Invocation,
  terminal: Terminal,
  pipeline?: Pipeline,
): Promise<number> {
  const { options } = invocation;
  const reporter = createReporter(options, terminal);
  const memory = memoryOf(invocation, terminal);
  const manner = {
    force: options.force ?? false,
    dryRun: options["dry-run"] ?? false,
  };
  const task = {
    needsOutput: true,
    writesLock: !options.frozen,
    writes: !manner.dryRun,
    allowRemovals: options["allow-removals"] ?? false,
    async use(
      first: Product,
      { reporter, memory }: Tellers,
      again: () => Promise<Product>,
    ) {
      const { product, outcome } = await apply(first, manner, again);
      tell(product, outcome, manner.dryRun, reporter);
      if (memory && outcome) {
        noteOutputs(product, true, memory.notes);
        const next = nextTime(product, outcome);
        tell(next.product, next.outcome, false, memory.reporter);
      }
      return { product, findings: false };
    },
    async useRuntime(runtime: PlannedRuntime, { reporter, memory }: Tellers) {
      const outcome = await applyRuntime(runtime, manner);
      tellRuntime(runtime, outcome, manner.dryRun, reporter);
      if (memory && outcome) {
        notePlan(runtime.plan, true, memory.notes);
        tellRuntime(runtime, unchangedNow(outcome), false, memory.reporter);
      }
      return false;
    },
    sum: (totals: Totals) => writtenInAll(totals, manner.dryRun),
  };
  return forEachTarget(invocation, terminal, reporter, task, pipeline, memory);
}

/** What there is to tell when everything is as it is now. */
function nextTime(
  product: Product,
  outcome: Outcome,
): { readonly product: Told; readonly outcome: Outcome } {
  const { diagnostics } = product.report;
  const again = diagnostics.filter(({ code }) => !isToldOnce.has(code));
  return {
    product: {
      ...product,
      report: { diagnostics: outcome.lockWritten ? again : diagnostics },
    },
    outcome: unchangedNow(outcome),
  };
}

function unchangedNow({ written, unchanged }: Outcome): Outcome {
  return {
    written: [],
    removed: [],
    unchanged: [...written, ...unchanged].sort(),
    lockWritten: false,
  };
}

/** What the lock settles: once it is written there is nothing more to say. */
const isToldOnce: ReadonlySet<string> = new Set<Code>([
  "lock-conflict",
  "name-renamed",
]);

/** What is needed of a product to tell of it. */
type Told = Pick<Product, "target" | "sources"> & {
  readonly report: Pick<Report, "diagnostics">;
};

function tell(
  { target, report, sources }: Told,
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
  if (dryRun) listFiles(name, outcome, reporter);
  reporter.summary(`${name}: ${summaryOf(outcome, dryRun)} (${output})`);
}

/** A runtime is told of by its folder: it belongs to several targets. */
function tellRuntime(
  { shared: { folder, targets }, report }: PlannedRuntime,
  outcome: Outcome | undefined,
  dryRun: boolean,
  reporter: Reporter,
): void {
  const { diagnostics } = report;
  reporter.diagnostics(diagnostics, new Map());
  const ok = outcome !== undefined;
  reporter.runtime({ name: folder, output: folder, targets, ok, ...outcome });
  if (outcome && dryRun) listFiles(folder, outcome, reporter);
  const what = outcome
    ? summaryOf(outcome, dryRun)
    : `nothing written, ${tally(diagnostics)}`;
  reporter.summary(`${folder}: ${what} (runtime of ${targets.join(", ")})`);
}

function listFiles(
  name: string,
  { written, removed }: Outcome,
  reporter: Reporter,
): void {
  for (const file of written)
    reporter.line(`${name}: ${file} would be written`);
  for (const file of removed)
    reporter.line(`${name}: ${file} would be removed`);
}

/** `2 files written, 30 unchanged, lock updated` */
export function summaryOf(
  { written, removed, unchanged, lockWritten }: Outcome,
  dryRun = false,
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
