import { renameSync } from "node:fs";
import { systemCode } from "./trouble.ts";

/** Milliseconds to wait before each further try. */
const pauses = [5, 10, 20, 40, 80, 160, 320, 640];

/** What Windows says while a virus scanner or an indexer holds a file open. */
const held = new Set(["EPERM", "EBUSY", "EACCES"]);

/** Puts a file in the place of another. */
export function move(
  from: string,
  to: string,
  rename: (from: string, to: string) => void = renameSync,
): void {
  patiently(() => rename(from, to));
}

/**
 * Does what fails while somebody else holds a file open: it is tried again for a little more than a
 * second. Waits without yielding: a signal is handled after the last change, so that it cannot stop a
 * run half way.
 */
export function patiently(change: () => void): void {
  for (const pause of pauses) {
    try {
      return change();
    } catch (error) {
      if (!held.has(systemCode(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  change();
}
