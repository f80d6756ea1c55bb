import { compare, type Compared, differenceAlone } from "../compare.ts";
import { tally } from "../diagnostics/format-text.ts";
import type { Pipeline, Product } from "../produce.ts";
import type { Invocation } from "./invocation.ts";
import { memoryOf, noteOutputs } from "./memory.ts";
import { createReporter, type Reporter } from "./reporter.ts";
import { forEachTarget } from "./targets.ts";
import type { Terminal } from "./terminal.ts";

/** `sdkwright check` */
export async function runCheck(
  invocation: Invocation,
  terminal: Terminal,
  pipeline?: Pipeline,
): Promise<number> {
  const reporter = createReporter(invocation.options, terminal);
  const memory = memoryOf(invocation, terminal);
  const task = {
    needsOutput: true,
    writesLock: !invocation.options.frozen,
    writes: false,
    allowRemovals: invocation.options["allow-removals"] ?? false,
    async use(product: Product) {
      const differences = compare(product);
      const diffs = invocation.options.diff
        ? await diffsOf(differences ?? [])
        : new Map<string, string>();
      if (memory) {
        noteOutputs(product, false, memory);
        tell(product, differences, diffs, memory.reporter);
      }
      const findings = tell(product, differences, diffs, reporter);
      return { product, findings };
    },
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

/** Says whether there are differences. */
function tell(
  { target, report, sources, generated }: Product,
  differences: readonly Compared[] | undefined,
  diffs: ReadonlyMap<string, string>,
  reporter: Reporter,
): boolean {
  const { name, output } = target;
  reporter.diagnostics(report.diagnostics, sources);
  reporter.result({
    name,
    output,
    ok: differences?.length === 0,
    differences: differences?.map((each) => {
      const diff = diffs.get(each.file);
      return { ...differenceAlone(each), ...(diff && { diff }) };
    }),
  });
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
      ? `${name}: up to date, ${generated.files.length} files (${output})`
      : `${name}: ${length} ${length === 1 ? "file differs" : "files differ"} (${output}); "sdkwright generate" writes them`,
  );
  return length > 0;
}
