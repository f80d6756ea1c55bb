import type { Inputs } from "../cache/inputs.ts";
import type { Recorder } from "../cache/recorder.ts";
import type { Product } from "../produce.ts";
import { createReporter, type Reporter } from "./reporter.ts";
import type { Invocation } from "./invocation.ts";
import type { Terminal } from "./terminal.ts";
import { posix } from "node:path";

/** What the next run needs to know in order to say the same without doing it again. */
export interface Memory {
  readonly recorder: Recorder;
  /** Takes what the next run will say. */
  readonly reporter: Reporter;
}

/** Undefined where nothing is to be kept. */
export function memoryOf(
  { options, recorder }: Invocation,
  { color }: Terminal,
): Memory | undefined {
  if (!recorder || options.timings || options["dry-run"]) return undefined;
  const { out, err } = recorder;
  const reporter = createReporter(options, {
    out,
    err,
    color,
    watched: false,
  });
  return { recorder, reporter };
}

/** What a target is made of beside the files that its sources read; before they are read. */
export function noteInputs(
  { templates }: Product["target"],
  { recorder }: { readonly recorder: Inputs },
): void {
  if (templates !== undefined) recorder.folderWithFiles(templates, ".hbs");
}

/**
 * The files of a target as they are now, and the names of all others beside them: what a killed run
 * leaves, or another program adds, is for a whole run to judge.
 */
export function noteOutputs(
  { target, lockText, generated, plan, wanted }: Product,
  isWritten: boolean,
  { recorder }: Memory,
): void {
  if (!plan || !wanted) return;
  for (const { path, action, onlyLineEnds, before, text } of [
    ...plan.steps,
    ...plan.records,
  ])
    if (action !== "remove")
      recorder.written(
        path,
        onlyLineEnds && before && !isWritten ? before : text,
      );
  if (!wanted.lock) recorder.file(target.lock, lockText);
  for (const { file } of generated.tools) recorder.look(file);
  const paths = wanted.files.map(({ path }) => posix.join(target.output, path));
  const folders = new Set([...paths.map(posix.dirname), target.output]);
  for (const folder of folders) recorder.names(folder);
  recorder.noLeftovers(posix.dirname(target.lock));
}
