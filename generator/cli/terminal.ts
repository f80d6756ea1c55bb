/** Where a command writes: data and findings go out, all else to the error stream. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether escape sequences are wanted, by stream. */
  readonly color: { readonly out: boolean; readonly err: boolean };
  /** Somebody watches the error stream: it may hold what changes from run to run. */
  readonly watched: boolean;
}

/** The streams of this process. */
export function processTerminal(noColor: boolean): Terminal {
  const { stdout, stderr } = process;
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    color: {
      out: !noColor && stdout.isTTY && stdout.hasColors(),
      err: !noColor && stderr.isTTY && stderr.hasColors(),
    },
    watched: stderr.isTTY,
  };
}

/** A reader that went away (`| head`) is no fault, and nothing is said about it. */
export function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
}

/**
 * Ends the process once all that was written has left it, whatever a config file still has open. A
 * signal that came while files were written, without a pause, is handled first.
 */
export function leave(code: number): void {
  const end = () => setImmediate(() => setImmediate(() => process.exit(code)));
  process.stdout.write("", () => process.stderr.write("", end));
}
