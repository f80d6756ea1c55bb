import { hasLock, settle } from "../config/settle.ts";
import { exitCodeOf } from "../diagnostics/exit-code.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { Report } from "../diagnostics/report.ts";
import { type Pipeline, produce, type Product } from "../produce.ts";
import type { Invocation } from "./invocation.ts";
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
  /** Uses one target and says whether there is something to complain of (exit code 1). */
  readonly use: (product: Product) => boolean;
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
): Promise<number> {
  const report = new Report();
  const wish = wishOf(invocation, task);
  const { targets, source } = await settle(wish, report);
  reporter.diagnostics(report.diagnostics, {
    get: (file) => (source?.name === file ? source : undefined),
  });

  const lockUse = {
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
    const product = await produce(target, lockUse, pipeline, source);
    progress.hide();
    findings = task.use(product) || findings;
    if (invocation.options.timings)
      reporter.summary(
        `${target.name}: ${((performance.now() - started) / 1000).toFixed(2)} s`,
      );
    said.push(...product.report.diagnostics);
  }
  reporter.end();
  return exitCodeOf(said) || (findings ? 1 : 0);
}
