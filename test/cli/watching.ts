import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { bin } from "../setup/bin.ts";

/** A line that `watch --json` writes. */
export interface Line {
  readonly round: number;
  readonly changed: readonly string[];
  readonly exitCode: number;
  readonly targets: readonly {
    readonly name: string;
    readonly output: string;
    readonly ok: boolean;
    readonly written?: readonly string[];
    readonly removed?: readonly string[];
    readonly lockWritten?: boolean;
  }[];
  readonly diagnostics: readonly { readonly code: string }[];
}

/** A program that watches, and what it has said so far. */
export interface Watching {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** The next line of JSON. */
  next(): Promise<Line>;
  /** The next line, after those that only tell of a state that was not the last one. */
  until(isIt: (line: Line) => boolean): Promise<Line>;
  /** Ends when this stands in the error stream. */
  says(text: string): Promise<void>;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts to watch in a folder; what still runs when the test is over is killed. */
export function startWatch(
  folder: string,
  args: readonly string[] = [],
  { preload = [] as readonly string[], env = {} } = {},
): Watching {
  const child = spawn(process.execPath, [...preload, bin, "watch", ...args], {
    cwd: folder,
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  let err = "";
  let read = 0;
  child.stdout.setEncoding("utf8").on("data", (text) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (err += text));
  const something = () =>
    Promise.race([
      once(child.stdout, "data"),
      once(child.stderr, "data"),
      once(child, "exit"),
    ]);
  const waitFor = async <Found>(look: () => Found | undefined) => {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`It has ended with ${child.exitCode}: ${out}${err}`);
      await something();
    }
  };
  const next = () =>
    waitFor(() => {
      const line = out.split("\n").slice(0, -1)[read];
      if (line === undefined) return undefined;
      read++;
      return JSON.parse(line) as Line;
    });
  return {
    child,
    out: () => out,
    err: () => err,
    next,
    async until(isIt) {
      for (;;) {
        const line = await next();
        if (isIt(line)) return line;
      }
    },
    async says(text) {
      await waitFor(() => (err.includes(text) ? true : undefined));
    },
    async end(signal) {
      child.kill(signal);
      const [code] = await once(child, "exit");
      return code as number | null;
    },
  };
}

/** Saves as many editors do: beside the file first. */
export function saveByRename(file: string, text: string): void {
  writeFileSync(`${file}.tmp`, text);
  renameSync(`${file}.tmp`, file);
}

/** The processes that a process has started and that still run. */
export function childrenOf({ pid }: ChildProcess): string {
  const tasks = `/proc/${pid}/task`;
  return readdirSync(tasks)
    .map((task) => readFileSync(join(tasks, task, "children"), "utf8"))
    .join("");
}
