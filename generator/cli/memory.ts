import { posix } from "node:path";
import type { Notes } from "../cache/notes.ts";
import type { Inputs } from "../cache/inputs.ts";
import type { Recorder } from "../cache/recorder.ts";
import type { Plan } from "../output/plan.ts";
import type { Product } from "../produce.ts";
import { createReporter, type Reporter } from "./reporter.ts";
import type { Invocation } from "./invocation.ts";
import type { Terminal } from "./terminal.ts";

/** What the next run needs to know in order to say the same without doing it again. */
export interface Memory {
  readonly recorder: Recorder;
  /** Takes what the next run will say. */
  readonly reporter: Reporter;
}

/** The same of one target, or of a runtime. */
export interface PartOfMemory {
  readonly notes: Notes;
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
  notes: Inputs,
): void {
  if (templates !== undefined) notes.folderWithFiles(templates, ".hbs");
}

/**
 * The files of a target as they are now, and the names of all others beside them: what a killed run
 * leaves, or another program adds, is for a whole run to judge. The lock is not noted: it changes with
 * other targets too.
 */
export function noteOutputs(
  { target, generated, plan, wanted }: Product,
  isWritten: boolean,
  notes: Notes,
): void {
  if (!plan || !wanted) return;
  notePlan(plan, isWritten, notes);
  for (const { file } of generated.tools) notes.look(file);
  notes.noLeftovers(posix.dirname(target.lock));
}

/** The files of a folder, and the names of all others beside them. */
export function notePlan(
  { folder, steps, records }: Plan,
  isWritten: boolean,
  notes: Notes,
): void {
  const folders = new Set([folder]);
  for (const step of [...steps, ...records]) {
    const { path, action, role, onlyLineEnds, before, text } = step;
    if (action === "remove" || role === "lock") continue;
    notes.written(path, onlyLineEnds && before && !isWritten ? before : text);
    folders.add(posix.dirname(path));
  }
  for (const each of folders) notes.names(each);
}
