import { unlinkSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { bothOf, digest, printJournal, type Written } from "./manifest.ts";
import { move } from "./move.ts";
import { journalName, temporaryName } from "./own-names.ts";
import type { Plan } from "./plan.ts";

/**
 * Writes down what the files of a folder are about to hold. After a run that was killed the next one
 * then knows for its own what the manifest does not mention yet; what the journal of an earlier such
 * run claims stays claimed.
 */
export function startJournal(
  { folder, steps }: Plan,
  journal: Written,
  run: string,
): void {
  const digests = steps
    .filter(({ action }) => action === "create" || action === "update")
    .map(({ path, text }) => {
      const inside = posix.relative(posix.normalize(folder), path);
      return [inside, [digest(text)]] as const;
    });
  const temporary = join(folder, temporaryName(run, "journal"));
  const text = printJournal(bothOf(journal, new Map(digests)));
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    move(temporary, join(folder, journalName));
  } catch (error) {
    removeIfThere(temporary);
    throw error;
  }
}

/** The files are as the manifest says again, or for the first time. */
export function endJournal(folder: string): void {
  removeIfThere(join(folder, journalName));
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It is what was wanted.
  }
}
