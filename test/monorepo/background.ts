import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { onTestFinished } from "vitest";

/** A program that runs until the test is over. */
export interface Background {
  /** All that it has said. */
  readonly said: () => string;
  /** What it says next, as far as that matches; rejects if the program ends first. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts a program in a folder. Each `says` begins where the one before it ended. */
export function start(
  folder: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Background {
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH: process.env["PATH"], NO_COLOR: "1", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.on("close", resolve));
  onTestFinished(async () => {
    child.kill();
    await ended;
  });
  let text = "";
  let heard = 0;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (more) => (text += more));
  return {
    said: () => text,
    async says(pattern) {
      for (;;) {
        const found = pattern.exec(text.slice(heard));
        if (found) {
          heard += found.index + found[0].length;
          return found;
        }
        if (child.exitCode !== null)
          throw new Error(`ended with ${child.exitCode}:\n${text}`);
        await pause(20);
      }
    },
  };
}
