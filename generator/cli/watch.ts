import { exitCodeOf } from "../diagnostics/exit-code.ts";
import { Report } from "../diagnostics/report.ts";
import type { Invocation } from "./invocation.ts";
import { startProgress } from "./progress.ts";
import { createReporter } from "./reporter.ts";
import { leave, type Terminal } from "./terminal.ts";
import { Rounds } from "./watch/rounds.ts";
import { createTeller } from "./watch/teller.ts";
import { WatchedPaths } from "./watch/watched-paths.ts";
import { Watcher } from "./watch/watcher.ts";

/**
 * `sdkwright watch`: never returns where there is something to watch, for a signal ends it. What is
 * wrong with the command line or the config at the start is as wrong as anywhere.
 */
export async function runWatch(
  invocation: Invocation,
  terminal: Terminal,
): Promise<number> {
  const { options } = invocation;
  const tell = createTeller(options, terminal);
  let progress = startProgress(terminal);
  const rounds = new Rounds(invocation, (target) => {
    progress.hide();
    progress.show(target);
  });
  const watcher = new Watcher((error) => fail(error, invocation, terminal));
  const timed = async <Result>(work: () => Promise<Result>) => {
    progress = startProgress(terminal);
    const started = performance.now();
    const result = await work();
    progress.hide();
    return { result, seconds: (performance.now() - started) / 1000 };
  };

  const { result: first, seconds } = await timed(() => rounds.first());
  tell(first, seconds);
  if (first.config.hasErrors) return exitCodeOf(first.config.diagnostics);
  endWithReader();
  for (let isFirst = true; ; isFirst = false) {
    const isAnother = await watcher.follow(new WatchedPaths(rounds.inputs));
    if (isFirst) sayThatItWatches(rounds, invocation, terminal);
    // What happened before the watcher was there told nobody.
    if (!isAnother) await watcher.change();
    const { result: round, seconds } = await timed(() => rounds.next());
    if (round) tell(round, seconds);
  }
}

function sayThatItWatches(
  rounds: Rounds,
  { options }: Invocation,
  terminal: Terminal,
): void {
  const files = new Set(
    rounds.inputs.flatMap(({ files }) =>
      [...files].flatMap(([path, digest]) => (digest === null ? [] : [path])),
    ),
  );
  const count = `${files.size} ${files.size === 1 ? "file" : "files"}`;
  createReporter(options, terminal).summary(`watching ${count}`);
}

/** A program that has started this one and is gone cannot end it any more. */
function endWithReader(): void {
  process.stdout.on("error", () => process.exit(0));
}

function fail(error: Error, { options }: Invocation, terminal: Terminal): void {
  const { code, message } = error as NodeJS.ErrnoException;
  const report = new Report();
  report.add("watch-failed", undefined, { reason: code ?? message });
  // Not a line about a round, so not among the lines of JSON.
  const { json: _, ...inText } = options;
  const reporter = createReporter(inText, terminal);
  reporter.diagnostics(report.diagnostics, new Map());
  leave(exitCodeOf(report.diagnostics));
}
