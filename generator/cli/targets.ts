import { hasLock, settle } from "../config/settle.ts";
import { exitCodeOf } from "../diagnostics/exit-code.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { Report } from "../diagnostics/report.ts";
import { type Pipeline, produce, type Product, readAhead } from "../produce.ts";
import { type PlannedRuntime, Runtimes } from "../runtimes.ts";
import { gitPathOf } from "../source/git-path.ts";
import { ReadAhead } from "../source/read-ahead.ts";
import type { Invocation } from "./invocation.ts";
import type { Memory, PartOfMemory } from "./memory.ts";
import { startProgress } from "./progress.ts";
import type { Reporter } from "./reporter.ts";
import { Spared } from "./spared.ts";
import type { Terminal } from "./terminal.ts";
import { tellingOnce } from "./told-once.ts";
import { counting, type Totals } from "./totals.ts";
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
    tellers: Tellers,
    again: () => Promise<Product>,
  ) => Used | Promise<Used>;
  /** Uses a runtime that targets share, when all of them were used; true where there are findings. */
  readonly useRuntime: (
    runtime: PlannedRuntime,
    tellers: Tellers,
  ) => boolean | Promise<boolean>;
  /** A line about all targets. */
  readonly sum: (totals: Totals) => string;
}

/** Whom a command tells what became of a target. */
export interface Tellers {
  readonly reporter: Reporter;
  /** What is to be known next time; undefined where nothing is kept. */
  readonly memory: PartOfMemory | undefined;
}

/** What became of a target. */
interface Used {
  readonly product: Product;
  /** There is something to complain of (exit code 1). */
  readonly findings: boolean;
}

/**
 * So many targets are read ahead of the one that is made: their documents are at hand then, however
 * slow the disk is, and more would only be held in memory. Two targets are never made at once. That is
 * work for the one thread there is: it would take as long, and twice the memory.
 */
const distance = 2;

/**
 * Settles the targets and makes each of them, one after the other, in the order of their names: a target
 * with errors does not stop the next, and what was made of one is let go before the next is begun. Those
 * of which nothing has changed are only told of. Returns the exit code.
 */
export async function forEachTarget(
  invocation: Invocation,
  terminal: Terminal,
  base: Reporter,
  task: Task,
  pipeline?: Pipeline,
  memory?: Memory,
): Promise<number> {
  const report = new Report();
  const wish = { ...wishOf(invocation, task), onlooker: memory?.recorder };
  const { targets, source, runtimes: shared } = await settle(wish, report);
  const { reporter, totals } = counting(tellingOnce(base));
  const next = memory && counting(memory.reporter);
  for (const each of next ? [reporter, next.reporter] : [reporter])
    each.diagnostics(report.diagnostics, {
      get: (file) => (source?.name === file ? source : undefined),
    });

  const kept = memory && next && { ...memory, reporter: next.reporter };
  const spared = kept && new Spared(kept, targets, source);
  const runtimes = new Runtimes(shared, task.writesLock);
  const surroundings = {
    readsLock: hasLock(wish),
    writesLock: task.writesLock,
    unwritten: task.writes ? undefined : new Map<string, string>(),
    allowRemovals: task.allowRemovals,
    runtimes,
    ahead: new ReadAhead(),
    loaded: {},
  };
  const said: Diagnostic[] = [...report.diagnostics];
  let findings = false;
  const progress = startProgress(terminal);
  const toMake = targets.filter((target) => !spared?.has(target));
  for (const [index, target] of targets.entries()) {
    if (spared?.has(target)) {
      runtimes.need(target.name, spared.tell(target, reporter));
      continue;
    }
    progress.show(`${target.name} (${index + 1} of ${targets.length})`);
    const started = performance.now();
    const attempt = spared?.begin(target);
    const at = toMake.indexOf(target);
    const following = toMake.slice(at + 1, at + 1 + distance);
    for (const each of following) await readAhead(each, surroundings.ahead);
    const make = () => {
      const all = { ...surroundings, onlooker: attempt?.notes };
      return produce(target, all, pipeline, source);
    };
    const first = await make();
    progress.hide();
    const tellers = { reporter, memory: attempt };
    const { product, findings: found } = await task.use(first, tellers, make);
    const { hasErrors, diagnostics } = product.report;
    if (hasErrors) runtimes.fail(target.name);
    if (attempt) spared?.end(attempt, product, !hasErrors && !found);
    findings ||= found;
    if (invocation.options.timings)
      reporter.summary(
        `${target.name}: ${((performance.now() - started) / 1000).toFixed(2)} s`,
      );
    said.push(...diagnostics);
  }
  for (const each of task.needsOutput ? runtimes.all : []) {
    const lock = surroundings.unwritten?.get(each.lock);
    const runtime = await runtimes.after(each, lock);
    const notes = kept && { notes: kept.recorder, reporter: kept.reporter };
    const found = await task.useRuntime(runtime, { reporter, memory: notes });
    findings ||= found;
    said.push(...runtime.report.diagnostics);
  }
  if (targets.length > 0) {
    reporter.total(task.sum(totals), totals);
    next?.reporter.total(task.sum(next.totals), next.totals);
  }
  reporter.end();
  next?.reporter.end();
  const code = exitCodeOf(said) || (findings ? 1 : 0);
  spared?.keep();
  // What a revision is changes without any file's doing so.
  const isOnDisk = targets.every(({ input }) => !gitPathOf(input));
  if (code === 0 && isOnDisk) memory?.recorder.keep();
  return code;
}
