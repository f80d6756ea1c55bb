import { Worker } from "node:worker_threads";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Onlooker } from "../source/onlooker.ts";
import { fromHere } from "./paths.ts";

/** What a thread that runs a config is told. */
export interface Task {
  readonly file: string;
  readonly text: string;
  /** A folder for what the config is compiled to. */
  readonly cache: string | undefined;
}

/** What it answers. */
export interface Answer {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that the config loaded or read; undefined content where there was none. */
  readonly files: readonly (readonly [
    path: string,
    content: string | Uint8Array | undefined,
  ])[];
}

/**
 * Runs a config that is a script in a thread of its own, which ends with it: a process loads a module
 * once, and would never see a later state of it, nor of what it imports. Tells the onlooker of all of
 * that.
 */
export async function loadIsolated(
  task: Task,
  report: Report,
  onlooker: Onlooker,
): Promise<unknown> {
  const { value, diagnostics, files } = await answerTo(task);
  for (const [path, content] of files)
    if (content === undefined) onlooker.look(fromHere(path));
    else onlooker.file(fromHere(path), content);
  report.append(diagnostics);
  return value;
}

/** The module of the thread stands beside this one when the package is built. */
function answerTo(task: Task): Promise<Answer> {
  const thread = new Worker(new URL("./script-thread.js", import.meta.url), {
    workerData: task,
  });
  return new Promise((resolve, reject) => {
    thread.on("message", (answer: Answer) => {
      void thread.terminate();
      resolve(answer);
    });
    thread.on("error", reject);
    thread.on("exit", () =>
      reject(new Error(`${task.file} has ended the thread that it ran in`)),
    );
  });
}
