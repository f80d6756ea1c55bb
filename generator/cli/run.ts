import { constants } from "node:os";
import { build } from "../cache/build.ts";
import { cacheFolder } from "../cache/folder.ts";
import type { Recorder } from "../cache/recorder.ts";
import { Report } from "../diagnostics/report.ts";
import { parseArguments } from "./arguments.ts";
import { commands } from "./commands.ts";
import { reportCrash } from "./crash.ts";
import { helpText } from "./help.ts";
import type { Invocation } from "./invocation.ts";
import type { OptionValues } from "./options.ts";
import { isSpared } from "./repeat.ts";
import { createReporter } from "./reporter.ts";
import {
  ignoreClosedPipes,
  leave,
  processTerminal,
  type Terminal,
} from "./terminal.ts";

/** Wrong usage, as `exitCodeOf` has it. */
const usageError = 2;

/** Carries out a command line and ends the process. */
export async function run(args: readonly string[]): Promise<void> {
  const report = new Report();
  const { request, options } = parseArguments(args, report);
  const terminal = processTerminal(options["no-color"] ?? false);
  ignoreClosedPipes();
  endOnSignals(terminal);
  const crash = (error: unknown) =>
    leave(reportCrash(error, terminal, options.verbose ?? false));
  // Also a promise that a config file forgot: Node's own exit code would mean findings.
  process.on("uncaughtException", crash);
  try {
    if (report.hasErrors) leave(misused(report, options, terminal));
    else if (!request) leave(unasked(terminal));
    else if ("help" in request) leave(help(request.help, terminal));
    else if ("version" in request) leave(await showVersion(terminal));
    else {
      const { command } = request.invocation;
      const runCommand = await commands[command]!.load();
      const recorder = await recorderFor(request.invocation, args);
      leave(await runCommand({ ...request.invocation, recorder }, terminal));
    }
  } catch (error) {
    crash(error);
  }
}

/** Notes what a command does, for those that may be spared next time. */
async function recorderFor(
  { command, options }: Invocation,
  args: readonly string[],
): Promise<Recorder | undefined> {
  const folder = isSpared(command) && build !== undefined && cacheFolder();
  if (!folder || options["no-cache"]) return undefined;
  const { Recorder } = await import("../cache/recorder.ts");
  return new Recorder(folder, args);
}

/**
 * Files are written without yielding, so a signal is handled before or after all of them; the code is
 * the one that a shell shows for a process that was killed.
 */
function endOnSignals(terminal: Terminal): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, () => {
      if (terminal.watched) terminal.err("\n");
      process.exit(128 + constants.signals[signal]);
    });
}

function misused(
  report: Report,
  options: OptionValues,
  terminal: Terminal,
): number {
  const reporter = createReporter(options, terminal);
  reporter.diagnostics(report.diagnostics, new Map());
  reporter.end();
  return usageError;
}

function unasked(terminal: Terminal): number {
  terminal.err(helpText(undefined));
  return usageError;
}

function help(command: string | undefined, terminal: Terminal): number {
  terminal.out(helpText(command));
  return 0;
}

async function showVersion(terminal: Terminal): Promise<number> {
  const { version } = await import("../version.ts");
  terminal.out(`${version()}\n`);
  return 0;
}
