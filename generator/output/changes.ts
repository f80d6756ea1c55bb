import { unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Beat } from "./alone.ts";
import { move, patiently } from "./move.ts";
import { temporaryName } from "./own-names.ts";
import type { Staged } from "./stage.ts";
import type { Step } from "./step.ts";
import { systemCode } from "./trouble.ts";

/** A change that the system did not let through. */
export interface Refused {
  readonly path: string;
  /** The code of the system's error. */
  readonly code: string;
}

/** Changes of files, one after the other, that can be taken back. */
export class Changes {
  readonly #run: string;
  readonly #beat: Beat;
  readonly #done: Step[] = [];

  constructor(run: string, beat: Beat) {
    this.#run = run;
    this.#beat = beat;
  }

  /** Renames new texts into their places, up to the first that fails. */
  place(staged: readonly Staged[]): Refused | undefined {
    for (const { step, temporary } of staged) {
      const refused = this.#make(step, () => move(temporary, step.path));
      if (refused) return refused;
    }
    return undefined;
  }

  remove(steps: readonly Step[]): Refused | undefined {
    for (const step of steps) {
      const refused = this.#make(step, () =>
        patiently(() => unlinkSync(step.path)),
      );
      if (refused) return refused;
    }
    return undefined;
  }

  /** Puts back what the files held, the last first. False where that does not succeed. */
  takeBack(): boolean {
    try {
      for (let step = this.#done.pop(); step; step = this.#done.pop())
        restore(step, this.#run);
      return true;
    } catch (error) {
      systemCode(error);
      return false;
    }
  }

  #make(step: Step, change: () => void): Refused | undefined {
    this.#beat();
    try {
      change();
    } catch (error) {
      return { path: step.path, code: systemCode(error) };
    }
    this.#done.push(step);
    return undefined;
  }
}

function restore({ path, before }: Step, run: string): void {
  if (before === undefined) return patiently(() => unlinkSync(path));
  const temporary = join(dirname(path), temporaryName(run, "journal"));
  writeFileSync(temporary, before);
  move(temporary, path);
}
