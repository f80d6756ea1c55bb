import { refuse, reportFailure } from "./output/refuse.ts";
import { write } from "./output/write.ts";
import type { Product } from "./produce.ts";

/** What became of the files of a target, or would become of them. */
export interface Outcome {
  /** Relative to the working directory, as all paths here. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  readonly lockWritten: boolean;
}

/**
 * Carries out the plan of a target, unless something speaks against it: then nothing is written, and
 * the report says why. Undefined where there is no outcome.
 */
export function apply(
  { plan, report }: Pick<Product, "plan" | "report">,
  { force, dryRun }: { readonly force: boolean; readonly dryRun: boolean },
): Outcome | undefined {
  if (!plan) return undefined;
  refuse(plan, force, report);
  if (report.hasErrors) return undefined;
  const failure = dryRun ? undefined : write(plan);
  if (failure) {
    reportFailure(failure, report);
    return undefined;
  }
  const paths = (...actions: readonly string[]) =>
    plan.steps
      .filter(({ action }) => actions.includes(action))
      .map(({ path }) => path);
  return {
    written: paths("create", "update"),
    removed: paths("remove"),
    unchanged: paths("keep"),
    lockWritten: plan.records.some(
      ({ role, action }) => role === "lock" && action !== "keep",
    ),
  };
}
