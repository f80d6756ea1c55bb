import { hasLock, settle } from "../config/settle.ts";
import { exitCodeOf } from "../diagnostics/exit-code.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { Report } from "../diagnostics/report.ts";
import { type Pipeline, produce, type Product } from "../produce.ts";
import { gitPathOf } from "../source/git-path.ts";
import type { Invocation } from "./invocation.ts";
import { type Memory, noteInputs } from "./memory.ts";
import { startProgress } from "./progress.ts";
import type { Reporter } from "./reporter.ts";
import type { Terminal } from "./terminal.ts";
import { wishOf } from "./wish.ts";

/** What a command does with the targets. */
export interface Task {
  readonly needsOutput: boolean;
  readonly writesLock: boolean;
  /** False where the files are only looked at. */
  readonly writes: boolean;
  /** Whether most of the operations that the lock knows may be gone. */
  readonly allowRemovals: boolean;
  /** Uses one target, which it may have to have made again. */
  readonly use: (
    product: Product,
    again: () => Promise<Product>,
  ) => Used | Promise<Used>;
}

/** What became of a target. */
interface Used {
  readonly product: Product;
  /** There is something to complain of (exit code 1). */
  readonly findings: boolean;
}

/**
 * Settles the targets and makes each of them, one after the other: a target with errors does not stop
 * the next. Returns the exit code.
 */
export async function forEachTarget(
  invocation: Invocation,
  terminal: Terminal,
  reporter: Reporter,
  task: Task,
  pipeline?: Pipeline,
  memory?: Memory,
): Promise<number> {
  const report = new Report();
  const onlooker = memory?.recorder;
  const wish = { ...wishOf(invocation, task), onlooker };
  const { targets, source } = await settle(wish, report);
  const reporters = memory ? [reporter, memory.reporter] : [reporter];
  for (const each of reporters)
    each.diagnostics(report.diagnostics, {
      get: (file) => (source?.name === file ? source : undefined),
    });

  const surroundings = {
    onlooker,
    readsLock: hasLock(wish),
    writesLock: task.writesLock,
    unwritten: task.writes ? undefined : new Map<string, string>(),
    allowRemovals: task.allowRemovals,
  };
  const said: Diagnostic[] = [...report.diagnostics];
  let findings = false;
  const progress = startProgress(terminal);
  for (const [index, target] of targets.entries()) {
    progress.show(`${target.name} (${index + 1} of ${targets.length})`);
    const started = performance.now();
    if (memory) noteInputs(target, memory);
    const make = () => produce(target, surroundings, pipeline, source);
    const first = await make();
    progress.hide();
    const used = await task.use(first, make);
    findings ||= used.findings;
    if (invocation.options.timings)
      reporter.summary(
        `${target.name}: ${((performance.now() - started) / 1000).toFixed(2)} s`,
      );
    said.push(...used.product.report.diagnostics);
  }
  for (const each of reporters) each.end();
  const code = exitCodeOf(said) || (findings ? 1 : 0);
  // What a revision is changes without any file's doing so.
  const isOnDisk = targets.every(({ input }) => !gitPathOf(input));
  if (code === 0 && isOnDisk) memory?.recorder.keep();
  return code;
}
