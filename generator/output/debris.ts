import { readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { isBeingWritten, isForeignMark } from "./alone.ts";
import { isTemporary, journalName } from "./own-names.ts";

/**
 * What a run that was killed has left in these folders, sorted. Nothing in a folder, or below it, that
 * another process is writing: that is not left.
 */
export function debrisIn(
  root: string,
  below: Iterable<string>,
  beside: string | undefined,
): string[] {
  const found = [
    ...(isBusy(root) ? [] : [root, ...below].flatMap(leftIn)),
    ...(beside === undefined || isBusy(beside) ? [] : leftIn(beside)),
  ];
  return [...new Set(found)].sort();
}

function isBusy(folder: string): boolean {
  return isBeingWritten(namesIn(folder), folder);
}

function leftIn(folder: string): string[] {
  return namesIn(folder)
    .filter(
      (name) =>
        name === journalName ||
        isTemporary(name) ||
        isForeignMark(name, folder),
    )
    .map((name) => posix.join(folder, name));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(join(folder));
  } catch {
    return []; // It is not there yet, or no folder: that is told of elsewhere.
  }
}
