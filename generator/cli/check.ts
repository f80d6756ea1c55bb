import { compare, type Difference } from "../compare.ts";
import { tally } from "../diagnostics/format-text.ts";
import type { Pipeline, Product } from "../produce.ts";
import type { Invocation } from "./invocation.ts";
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
  const task = {
    needsOutput: true,
    writesLock: true,
    writes: false,
    allowRemovals: invocation.options["allow-removals"] ?? false,
    use: (product: Product) => tell(product, compare(product), reporter),
  };
  return forEachTarget(invocation, terminal, reporter, task, pipeline);
}

const texts: Readonly<Record<Difference["kind"], string>> = {
  missing: "is missing",
  changed: "differs from what would be written",
  "left over": "is left over",
};

/** Says whether there are differences. */
function tell(
  { target, report, sources, generated }: Product,
  differences: readonly Difference[] | undefined,
  reporter: Reporter,
): boolean {
  const { name, output } = target;
  reporter.diagnostics(report.diagnostics, sources);
  reporter.result({ name, output, ok: differences?.length === 0, differences });
  if (!differences) {
    const faults = tally(report.diagnostics);
    reporter.summary(`${name}: not compared, ${faults} (${output})`);
    return false;
  }
  for (const { file, kind } of differences)
    reporter.finding({ target: name, file, text: texts[kind] });
  const { length } = differences;
  reporter.summary(
    length === 0
      ? `${name}: up to date, ${generated.files.length} files (${output})`
      : `${name}: ${length} ${length === 1 ? "file differs" : "files differ"} (${output}); "sdkwright generate" writes them`,
  );
  return length > 0;
}
