import { rmdirSync } from "node:fs";
import { dirname, isAbsolute, relative } from "node:path";

/** Removes a folder that is empty now, then the one above it, and so on: only those below a limit. */
export function removeEmptyFolders(folder: string, below: string): void {
  const inside = relative(below, folder);
  if (inside === "" || inside.startsWith("..") || isAbsolute(inside)) return;
  try {
    rmdirSync(folder);
  } catch {
    return; // Something is in it.
  }
  removeEmptyFolders(dirname(folder), below);
}
