import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { systemCode } from "./trouble.ts";

/**
 * Makes a folder and what is missing above it; gives the topmost one that was made, undefined where all
 * were there. Node's own `recursive` never ends where the working directory has been removed.
 */
export function makeFolder(path: string): string | undefined {
  try {
    return make(path);
  } catch (error) {
    const above = dirname(path);
    const isTop = above === path || above === ".";
    if (systemCode(error) !== "ENOENT" || isTop) throw error;
    const first = makeFolder(above);
    const own = make(path);
    return first ?? own;
  }
}

/** Undefined where it is there already. */
function make(path: string): string | undefined {
  try {
    mkdirSync(path);
    return path;
  } catch (error) {
    if (systemCode(error) === "EEXIST" && isFolder(path)) return undefined;
    throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
