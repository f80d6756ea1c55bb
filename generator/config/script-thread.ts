// Runs a config in a thread of its own, and answers with its value and all that it was made of.
import { parentPort, workerData } from "node:worker_threads";
import { Report } from "../diagnostics/report.ts";
import type { Answer, Task } from "./isolated-script.ts";
import { loadScript } from "./script.ts";
import { watchReads } from "./script-reads.ts";

const task = workerData as Task;
const report = new Report();
const reads = watchReads(task.cache);
const value = await loadScript(task.file, task.text, report, task.cache);
const files = await reads.all();
const answer = { diagnostics: report.diagnostics, files };
const send = (whole: Answer): void => parentPort?.postMessage(whole, []);
try {
  send({ ...answer, value });
} catch {
  // A function cannot leave the thread. Nor has one a place in a config, so it only has to be told of.
  send({ ...answer, value: told(value) });
}

/** The value with something that is as wrong in place of what cannot be sent. */
function told(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(told);
  if (typeof part === "object" && part !== null)
    return Object.fromEntries(
      Object.entries(part).map(([key, item]) => [key, told(item)]),
    );
  return typeof part === "function" || typeof part === "symbol" ? NaN : part;
}
