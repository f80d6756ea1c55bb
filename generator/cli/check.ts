import { compare, type Compared, differenceAlone } from "../compare.ts";
import { tally } from "../diagnostics/format-text.ts";
import type { SharedRuntime } from "../config/runtimes.ts";
import type { SourceLookup } from "../diagnostics/locate.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Pipeline, Product } from "../produce.ts";
import type { PlannedRuntime } from "../runtimes.ts";
import type { Invocation } from "./invocation.ts";
import { memoryOf, noteOutputs, notePlan } from "./memory.ts";
import { createReporter, type Reporter } from "./reporter.ts";
import { forEachTarget, type Tellers } from "./targets.ts";
import type { Terminal } from "./terminal.ts";
import { comparedInAll } from "./totals.ts";

/** `sdkwright check` */
export async function runCheck(
  invocation: Invocation,
  terminal: Terminal,
  pipeline?: Pipeline,
): Promise<number> {
  const reporter = createReporter(invocation.options, terminal);
  const memory = memoryOf(invocation, terminal);
  const diff = invocation.options.diff ?? false;
  const task = {
    needsOutput: true,
    writesLock: !invocation.options.frozen,
    writes: false,
    allowRemovals: invocation.options["allow-removals"] ?? false,
    async use(product: Product, { reporter, memory }: Tellers) {
      const { name, output } = product.target;
      const { report, sources } = product;
      const compared = await comparedWith(product, diff);
      const files = product.generated.files.length;
      const told = { name, output, report, sources, files, ...compared };
      if (memory) {
        noteOutputs(product, false, memory.notes);
        tell(told, memory.reporter);
      }
      return { product, findings: tell(told, reporter) };
    },
    async useRuntime(
      { shared, plan, report }: PlannedRuntime,
      { reporter, memory }: Tellers,
    ) {
      const compared = await comparedWith({ plan, report }, diff);
      const told = {
        name: shared.folder,
        output: `runtime of ${shared.targets.join(", ")}`,
        report,
        sources: new Map(),
        files: plan.steps.length,
        shared,
        ...compared,
      };
      if (memory) {
        notePlan(plan, false, memory.notes);
        tell(told, memory.reporter);
      }
      return tell(told, reporter);
    },
    sum: comparedInAll,
  };
  return forEachTarget(invocation, terminal, reporter, task, pipeline, memory);
}

const texts: Readonly<Record<Compared["kind"], string>> = {
  missing: "is missing",
  changed: "differs from what would be written",
  "hand-edited": "was changed by hand",
  "left over": "is left over",
  unexpected: "was generated once and is no more: remove it",
  unfinished: "is left of a run that was killed",
  "stale lock": "does not pin all names, or some that are gone",
};

async function comparedWith(
  subject: Parameters<typeof compare>[0],
  diff: boolean,
): Promise<Pick<Told, "differences" | "diffs">> {
  const differences = compare(subject);
  const diffs = diff ? await diffsOf(differences ?? []) : new Map();
  return { differences, diffs };
}

/** By file. */
async function diffsOf(
  differences: readonly Compared[],
): Promise<ReadonlyMap<string, string>> {
  const { unifiedDiff } = await import("./unified-diff.ts");
  const diffs = new Map<string, string>();
  for (const difference of differences) {
    const diff = await unifiedDiff(difference);
    if (diff !== undefined) diffs.set(difference.file, diff);
  }
  return diffs;
}

/** What was found out of a target, or of a runtime that targets share. */
interface Told {
  /** The runtime has none, and is called by its folder. */
  readonly name: string;
  readonly output: string;
  readonly report: Report;
  readonly sources: SourceLookup;
  /** How many files there should be. */
  readonly files: number;
  readonly differences: readonly Compared[] | undefined;
  readonly diffs: ReadonlyMap<string, string>;
  readonly shared?: SharedRuntime;
}

/** Says whether there are differences. */
function tell(told: Told, reporter: Reporter): boolean {
  const { name, output, report, sources, files, differences, diffs } = told;
  reporter.diagnostics(report.diagnostics, sources);
  const result = {
    name,
    output: told.shared?.folder ?? output,
    ...(told.shared && { targets: told.shared.targets }),
    ok: differences?.length === 0,
    differences: differences?.map((each) => {
      const diff = diffs.get(each.file);
      return { ...differenceAlone(each), ...(diff && { diff }) };
    }),
  };
  if (told.shared) reporter.runtime(result);
  else reporter.result(result);
  if (!differences) {
    const faults = tally(report.diagnostics);
    reporter.summary(`${name}: not compared, ${faults} (${output})`);
    return false;
  }
  for (const { file, kind, line } of differences) {
    const diff = diffs.get(file);
    reporter.finding({ target: name, file, kind, line, text: texts[kind] });
    if (diff !== undefined) reporter.line(diff.replace(/\n$/, ""));
  }
  const { length } = differences;
  reporter.summary(
    length === 0
      ? `${name}: up to date, ${files} files (${output})`
      : `${name}: ${length} ${length === 1 ? "file differs" : "files differ"} (${output}); "sdkwright generate" writes them`,
  );
  return length > 0;
}
