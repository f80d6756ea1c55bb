import { randomBytes } from "node:crypto";
import { mkdirSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { removeEmptyFolders } from "./folders.ts";
import type { Step } from "./step.ts";
import { systemCode } from "./trouble.ts";

/** A new text that waits beside its place, under a name of its own. */
export interface Staged {
  readonly step: Step;
  readonly temporary: string;
}

/** Writes every new text beside its place. Where one cannot be written, none is left behind. */
export function stage(
  steps: readonly Step[],
):
  | { readonly staged: readonly Staged[] }
  | { readonly failure: { readonly path: string; readonly code: string } } {
  const staged: Staged[] = [];
  const made: { readonly folder: string; readonly above: string }[] = [];
  // Not the process id: in a container it is the same in every run, and a killed run leaves its files.
  const run = randomBytes(4).toString("hex");
  for (const step of steps) {
    if (step.action === "keep" || step.action === "remove") continue;
    const folder = dirname(step.path);
    const temporary = join(folder, `.sdkwright-${run}-${staged.length}`);
    try {
      const first = mkdirSync(folder, { recursive: true });
      if (first !== undefined) made.push({ folder, above: dirname(first) });
      staged.push({ step, temporary });
      writeFileSync(temporary, step.text, { flag: "wx" });
    } catch (error) {
      const failure = { path: step.path, code: systemCode(error) };
      unstage(staged);
      for (const { folder, above } of made) removeEmptyFolders(folder, above);
      return { failure };
    }
  }
  return { staged };
}

/** Removes the texts that still wait. */
export function unstage(staged: readonly Staged[]): void {
  for (const { temporary } of staged) {
    try {
      unlinkSync(temporary);
    } catch {
      // It was renamed into place, or never written.
    }
  }
}
