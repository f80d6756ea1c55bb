import type { Recorder } from "../cache/recorder.ts";
import type { OptionValues } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** What a command line asks for, once it is known to be well formed. */
export interface Invocation {
  readonly command: string;
  /** The document on the command line; without one the targets of the config are meant. */
  readonly document: string | undefined;
  readonly options: OptionValues;
  /** Where the run is noted, so that the next one can be spared; undefined where nothing is kept. */
  readonly recorder?: Recorder | undefined;
}

/** Carries out a command and returns the exit code. */
export type Run = (
  invocation: Invocation,
  terminal: Terminal,
) => Promise<number>;
