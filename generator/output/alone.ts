import {
  readdirSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, posix } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { removeEmptyFolders } from "./folders.ts";
import { makeFolder } from "./make-folder.ts";
import { systemCode } from "./trouble.ts";
import { isAlive, type Writer, writerName, writerOf } from "./writer.ts";

/** How long a second writer waits, in milliseconds. */
export interface Patience {
  /** For a writer that is known to run. */
  readonly wait: number;
  /** Without a sign of life from a writer of which nothing else is known. */
  readonly silence: number;
}

const usual: Patience = { wait: 30_000, silence: 15_000 };

/** Shows that this process is still at work; to be called between changes. */
export type Beat = () => void;

/** What became of work that needs folders for itself. */
export type Alone<Result> =
  | { readonly result: Result }
  /** Another process writes there. */
  | { readonly holder: Writer; readonly folder: string }
  /** The folder cannot be written at all; the code of the system's error. */
  | { readonly path: string; readonly code: string };

/**
 * Does some work while no other process writes these folders. Each writer puts a file with a name of
 * its own into the folder and then looks for others: of two that come at once, at least one sees the
 * other and steps back. What a dead one left is removed, whoever comes first: its name is never used
 * again. This holds wherever a folder shows a new file to all who read it after it was made, as file
 * systems of one machine and NFS do. The work must not yield, so that no signal comes in between.
 */
export async function alone<Result>(
  folders: readonly string[],
  work: (beat: Beat) => Result,
  patience: Patience = usual,
): Promise<Alone<Result>> {
  const distinct = [
    ...new Set(folders.map((folder) => posix.normalize(folder))),
  ];
  const began = performance.now();
  const silences = new Silences();
  for (;;) {
    const entry = enter(distinct, silences, patience.silence);
    if ("code" in entry) return entry;
    if ("leave" in entry) {
      try {
        return { result: work(entry.beat) };
      } finally {
        entry.leave();
      }
    }
    if (performance.now() - began > patience.wait) return entry;
    // Two that step back for each other must not come back together.
    await pause(10 + Math.random() * 40);
  }
}

/** The writers of which only signs of life are known, and since when there was none. */
class Silences {
  readonly #last = new Map<string, { mark: number; since: number }>();

  of(path: string): number {
    const mark = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const known = this.#last.get(path);
    if (known?.mark === mark) return performance.now() - known.since;
    this.#last.set(path, { mark, since: performance.now() });
    return 0;
  }
}

interface Entered {
  readonly beat: Beat;
  readonly leave: () => void;
}

function enter(
  folders: readonly string[],
  silences: Silences,
  silence: number,
): Entered | Exclude<Alone<never>, { result: never }> {
  const marks: string[] = [];
  const made: { readonly folder: string; readonly above: string }[] = [];
  const leave = () => {
    for (const mark of marks) {
      held.delete(mark);
      removeIfThere(mark);
    }
    for (const { folder, above } of made) removeEmptyFolders(folder, above);
  };
  for (const folder of folders) {
    try {
      const first = makeFolder(folder);
      if (first !== undefined) made.push({ folder, above: dirname(first) });
      if (!otherWriter(folder, silences, silence)) {
        const mark = join(folder, writerName());
        marks.push(mark);
        held.add(mark);
        writeFileSync(mark, "", { flag: "wx" });
      }
      const holder = otherWriter(folder, silences, silence);
      if (!holder) continue;
      leave();
      return { holder, folder };
    } catch (error) {
      const code = systemCode(error);
      leave();
      return { path: folder, code };
    }
  }
  let last = performance.now();
  const beat = () => {
    if (performance.now() - last < 1000) return;
    last = performance.now();
    const now = new Date();
    for (const mark of marks) touch(mark, now);
  };
  return { beat, leave };
}

/** The marks of this process, which are not those of others. */
const held = new Set<string>();

function otherWriter(
  folder: string,
  silences: Silences,
  silence: number,
): Writer | undefined {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const writer = held.has(path) ? undefined : writerOf(name);
    if (!writer) continue;
    const alive = isAlive(writer) ?? silences.of(path) < silence;
    if (alive) return writer;
    removeIfThere(path);
  }
  return undefined;
}

/** Whether a process that may still run writes the folder; of one elsewhere that is not known. */
export function isBeingWritten(
  names: readonly string[],
  folder: string,
): boolean {
  return names.some((name) => {
    const writer = held.has(join(folder, name)) ? undefined : writerOf(name);
    return writer !== undefined && isAlive(writer) !== false;
  });
}

/** Whether a file is the mark of a writer that this process is not. */
export function isForeignMark(name: string, folder: string): boolean {
  return writerOf(name) !== undefined && !held.has(join(folder, name));
}

function touch(path: string, now: Date): void {
  try {
    utimesSync(path, now, now);
  } catch {
    // Somebody took this process for dead; the journal tells the next run what it may overwrite.
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Another one that waits was faster, or it was never made.
  }
}
