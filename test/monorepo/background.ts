import { setTimeout as pause } from "node:timers/promises";
import { onTestFailed, onTestFinished } from "vitest";
import { start, stop } from "./engines.ts";

/** A program that runs until the test is over. */
export interface Background {
  /** All that it has said. */
  readonly said: () => string;
  /** What it says next, as far as that matches; rejects if the program ends first. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
}

/** Starts a program in a folder. Each `says` begins where the one before it ended. */
export function background(
  folder: string,
  line: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Background {
  const child = start(folder, line, { NO_COLOR: "1", ...env });
  onTestFinished(() => stop(child));
  let text = "";
  let heard = 0;
  onTestFailed(() => console.error(`${line.join(" ")}:\n${text}`));
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (more) => (text += more));
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
