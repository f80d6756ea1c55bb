import { randomBytes } from "node:crypto";
import { unlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Beat } from "./alone.ts";
import { Changes } from "./changes.ts";
import { removeEmptyFolders } from "./folders.ts";
import { endJournal, startJournal } from "./journal.ts";
import { journalName } from "./own-names.ts";
import { isIdle, type Plan } from "./plan.ts";
import type { Step } from "./step.ts";
import { stage, type Staged, unstage } from "./stage.ts";
import { systemCode } from "./trouble.ts";

/** Why a folder could not be written. */
export interface Failure {
  /** The file at which it stopped. */
  readonly path: string;
  /** The code of the system's error. */
  readonly code: string;
  /** Some files are new already, and could not be put back. */
  readonly halfWay: boolean;
}

/**
 * Carries out a plan. A journal says first what is going to be written. Then new text is put beside
 * its place, all of it: a full disk or a missing permission shows before any file has changed. Then the
 * files are renamed, the left-over ones removed, and last the records renamed: until then the manifest
 * claims what was there before. Where a change fails all the same, those before it are taken back.
 * Runs without yielding, so no signal comes in between. The folder must exist, and nobody else write it.
 */
export function write(plan: Plan, beat?: Beat): Failure | undefined {
  return writeAll([plan], beat);
}

/** Carries out several plans as one: all of them or none. What a later one needs stands in an earlier one. */
export function writeAll(
  all: readonly Plan[],
  beat: Beat = () => {},
): Failure | undefined {
  const plans = all.filter((plan) => !isIdle(plan));
  // Not the process id: in a container it is the same in every run, and a killed run leaves its files.
  const run = randomBytes(4).toString("hex");
  for (const plan of plans) {
    const failure = announce(plan, run);
    if (!failure) continue;
    plans.forEach(forgetJournal);
    return failure;
  }
  const staging = stage(
    plans.flatMap(({ steps, records }) => [...steps, ...records]),
    run,
  );
  if ("failure" in staging) {
    plans.forEach(forgetJournal);
    return { ...staging.failure, halfWay: false };
  }
  const { staged, unmake } = staging;
  const changes = new Changes(run, beat);
  const records = new Set(plans.flatMap((plan) => plan.records));
  const isRecord = ({ step }: Staged) => records.has(step);
  const removals = plans.flatMap(removalsOf);
  const failure =
    changes.place(staged.filter((one) => !isRecord(one))) ??
    changes.remove(removals) ??
    changes.place(staged.filter(isRecord));
  if (failure) {
    const isBack = changes.takeBack();
    unstage(staged);
    unmake();
    if (isBack) plans.forEach(forgetJournal);
    return { ...failure, halfWay: !isBack };
  }
  plans.forEach(tidy);
  return undefined;
}

function announce(plan: Plan, run: string): Failure | undefined {
  try {
    if (plan.journal) startJournal(plan, plan.journal, run);
    return undefined;
  } catch (error) {
    const path = join(plan.folder, journalName);
    return { path, code: systemCode(error), halfWay: false };
  }
}

function removalsOf({ steps }: Plan): Step[] {
  return steps.filter(({ action }) => action === "remove");
}

function tidy(plan: Plan): void {
  const { folder, journal } = plan;
  for (const { path } of removalsOf(plan))
    removeEmptyFolders(dirname(path), folder);
  removeDebris(plan);
  if (journal) endJournal(folder);
}

/** Nothing has changed: only what an earlier run left is still to be claimed. */
function forgetJournal({ folder, journal }: Plan): void {
  if (journal?.size === 0) endJournal(folder);
}

function removeDebris({ debris, folder }: Plan): void {
  for (const path of debris) {
    try {
      if (path !== join(folder, journalName)) unlinkSync(path);
    } catch {
      // Somebody else has cleaned up, or it cannot be removed: it harms nobody.
    }
    removeEmptyFolders(dirname(path), folder);
  }
}
