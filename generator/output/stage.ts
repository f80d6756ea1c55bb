import { unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { removeEmptyFolders } from "./folders.ts";
import { makeFolder } from "./make-folder.ts";
import { temporaryName } from "./own-names.ts";
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
  run: string,
):
  | {
      readonly staged: readonly Staged[];
      /** Removes the folders that were made, where nothing is in them. */
      readonly unmake: () => void;
    }
  | { readonly failure: { readonly path: string; readonly code: string } } {
  const staged: Staged[] = [];
  const made: { readonly folder: string; readonly above: string }[] = [];
  const unmake = () => {
    for (const { folder, above } of made) removeEmptyFolders(folder, above);
  };
  for (const step of steps) {
    if (step.action === "keep" || step.action === "remove") continue;
    const folder = dirname(step.path);
    const temporary = join(folder, temporaryName(run, staged.length));
    try {
      const first = makeFolder(folder);
      if (first !== undefined) made.push({ folder, above: dirname(first) });
      staged.push({ step, temporary });
      writeFileSync(temporary, step.text, { flag: "wx" });
    } catch (error) {
      const failure = { path: step.path, code: systemCode(error) };
      unstage(staged);
      unmake();
      return { failure };
    }
  }
  return { staged, unmake };
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
