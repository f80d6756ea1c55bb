import { unlinkSync } from "node:fs";
import { dirname } from "node:path";
import { removeEmptyFolders } from "./folders.ts";
import { move } from "./move.ts";
import type { Plan } from "./plan.ts";
import { stage, type Staged, unstage } from "./stage.ts";
import type { Step } from "./step.ts";
import { systemCode } from "./trouble.ts";

/** Why a folder could not be written. */
export interface Failure {
  /** The file at which it stopped. */
  readonly path: string;
  /** The code of the system's error. */
  readonly code: string;
  /** Some files are new already. */
  readonly halfWay: boolean;
}

/**
 * Carries out a plan. New text is first put beside its place, all of it: a full disk or a missing
 * permission shows before any file has changed. Then the files are renamed, the left-over ones
 * removed, and last the records renamed: until then the manifest claims what was there before. Runs
 * without yielding, so no signal comes in between.
 */
export function write({ folder, steps, records }: Plan): Failure | undefined {
  const staging = stage([...steps, ...records]);
  if ("failure" in staging) return { ...staging.failure, halfWay: false };
  const { staged } = staging;
  const isRecord = ({ step }: Staged) => records.includes(step);
  const removals = steps.filter(({ action }) => action === "remove");
  const changes: readonly Change[] = [
    ...staged.filter((one) => !isRecord(one)).map(placing),
    ...removals.map(removing),
    ...staged.filter(isRecord).map(placing),
  ];

  const failure = carryOut(changes);
  if (failure) unstage(staged);
  for (const { path } of removals) removeEmptyFolders(dirname(path), folder);
  return failure;
}

interface Change {
  readonly path: string;
  readonly make: () => void;
}

function placing({ step, temporary }: Staged): Change {
  return { path: step.path, make: () => move(temporary, step.path) };
}

function removing({ path }: Step): Change {
  return { path, make: () => unlinkSync(path) };
}

function carryOut(changes: readonly Change[]): Failure | undefined {
  for (const [done, { path, make }] of changes.entries()) {
    try {
      make();
    } catch (error) {
      return { path, code: systemCode(error), halfWay: done > 0 };
    }
  }
  return undefined;
}
