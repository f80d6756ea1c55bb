import { sep } from "node:path";
import type { Terminal } from "./terminal.ts";

/** A fault of the generator itself: EX_SOFTWARE of sysexits, clear of all codes that mean something else. */
const internalError = 70;

/** Tells of a bug, and returns the exit code. */
export function reportCrash(
  error: unknown,
  terminal: Terminal,
  verbose: boolean,
): number {
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  const place = process.cwd() + sep;
  terminal.err(
    [
      `sdkwright: internal error: ${message.replaceAll(place, "")}`,
      "This is a bug in sdkwright. Please report it, with the command line and, if you can, the document.",
      verbose && stack ? stack : "--verbose shows where it happened.",
      "",
    ].join("\n"),
  );
  return internalError;
}
