import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { bin } from "../setup/bin.ts";

/** What a run asked the system for, below its folder. */
export interface Traced {
  readonly code: number | null;
  /** Files that were opened for reading and were there. */
  readonly read: readonly string[];
  /** Names that files were given: created, or renamed to. What is there only meanwhile is not listed. */
  readonly written: readonly string[];
}

/** Whether this machine has strace, and lets it trace. */
export const canTrace =
  spawnSync("strace", ["-o", "/dev/null", "true"]).status === 0;

const call =
  /^\d+ +(?<name>openat|rename)\((?:AT_FDCWD, )?"(?<path>(?:[^"\\]|\\.)*)", (?:"(?<to>(?:[^"\\]|\\.)*)"|(?<flags>[A-Z_|]+)).*\) += (?<result>-?\d+)/;

/** Runs the built program under strace, which knows what is opened whoever opens it. */
export function readBy(folder: string, args: readonly string[]): Traced {
  const scratch = mkdtempSync(join(tmpdir(), "sdkwright-"));
  try {
    const log = join(scratch, "log");
    const trace = ["-f", "-e", "trace=openat,rename", "-s", "4096", "-o", log];
    const { status } = spawnSync(
      "strace",
      [...trace, process.execPath, bin, ...args],
      { cwd: folder, env: { PATH: process.env["PATH"] } },
    );
    const lines = readFileSync(log, "utf8").split("\n");
    return { code: status, ...filesIn(lines, realpathSync(folder)) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function filesIn(lines: readonly string[], folder: string) {
  const read = new Set<string>();
  const written = new Set<string>();
  for (const line of lines) {
    const { path, to, flags = "", result } = call.exec(line)?.groups ?? {};
    if (path === undefined || Number(result) < 0) continue;
    const file = relative(folder, resolve(folder, to ?? path));
    const isOutside = file === "" || file.startsWith("..");
    if (isOutside || flags.includes("O_DIRECTORY")) continue;
    if (to === undefined && flags.startsWith("O_RDONLY")) read.add(file);
    else written.add(file);
  }
  const isTransient = (file: string) => /(?:^|\/)\.sdkwright-/.test(file);
  const lasting = (files: Set<string>) =>
    [...files].filter((file) => !isTransient(file)).sort();
  return { read: lasting(read), written: lasting(written) };
}
