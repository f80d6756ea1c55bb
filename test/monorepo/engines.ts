import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const bins = fileURLToPath(new URL("node_modules/.bin", import.meta.url));

/** A program of the lock of these tests. */
export const engine = (name: string) => join(bins, name);

/** How a run ended. */
export interface Ended {
  readonly code: number | null;
  /** Both streams, as they came. */
  readonly log: string;
  readonly stdout: string;
}

/** Nothing of what people run the tests in may decide about them, and nothing is reported anywhere. */
const surroundings = {
  PATH: process.env["PATH"],
  HOME: process.env["HOME"],
  // What the machine trusts, where a proxy stands before the registry.
  ...present("NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE"),
  CI: "1",
  DO_NOT_TRACK: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  TURBO_NO_UPDATE_NOTIFIER: "1",
  YARN_ENABLE_TELEMETRY: "0",
};

function present(...names: readonly string[]): Record<string, string> {
  const pairs = names.map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  );
}

/** Starts a program in a folder. */
export function start(
  folder: string,
  [program = "", ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(program, args, {
    cwd: folder,
    env: { ...surroundings, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Runs a program in a folder to its end. */
export async function run(
  folder: string,
  line: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = start(folder, line, env);
  let log = "";
  let stdout = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    log += text;
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => (log += text));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, log, stdout };
}

/** Runs a program that has to succeed, and returns what it printed. */
export async function must(
  folder: string,
  line: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { code, log, stdout } = await run(folder, line, env);
  if (code !== 0) throw new Error(`${line.join(" ")}: exit ${code}\n${log}`);
  return stdout;
}

/** Ends a program and waits until it is gone. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "close");
  child.kill("SIGTERM");
  await gone;
}
