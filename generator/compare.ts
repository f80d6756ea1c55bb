import { refuseUnreadable } from "./output/refuse.ts";
import type { Step } from "./output/step.ts";
import type { Product } from "./produce.ts";

/** A file that is not as it would be written. */
export interface Difference {
  /** Relative to the working directory. */
  readonly file: string;
  readonly kind: "missing" | "changed" | "left over";
}

/**
 * What `generate` would do to the files of a target. Line ends do not count: git may change them.
 * Undefined where the files cannot be known or read; the report says why.
 */
export function compare({
  plan,
  report,
}: Product): readonly Difference[] | undefined {
  if (!plan) return undefined;
  refuseUnreadable(plan, report);
  if (report.hasErrors) return undefined;
  return [...plan.steps, ...plan.records].flatMap((step) => {
    const kind = kindOf(step);
    return kind ? [{ file: step.path, kind }] : [];
  });
}

function kindOf({
  action,
  onlyLineEnds,
}: Step): Difference["kind"] | undefined {
  switch (action) {
    case "create":
      return "missing";
    case "update":
      return onlyLineEnds ? undefined : "changed";
    case "remove":
      return "left over";
    case "keep":
      return undefined;
  }
}
