import { refuseUnreadable } from "./output/refuse.ts";
import type { Step } from "./output/step.ts";
import type { Product } from "./produce.ts";

/** A file that is not as it would be written. */
export interface Difference {
  /** Relative to the working directory. */
  readonly file: string;
  readonly kind:
    | "missing"
    | "changed"
    /** It is neither what it would be nor what was written. */
    | "hand-edited"
    /** It was generated, and is no more. */
    | "left over"
    /** A killed run has left it; the next one removes it. */
    | "unfinished"
    /** The lock does not hold all names yet, or holds some that are gone. */
    | "stale lock";
  /** What it would hold, and what it holds. */
  readonly wanted: string | undefined;
  readonly found: string | undefined;
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
  return [
    ...[...plan.steps, ...plan.records].flatMap((step) => {
      const kind = kindOf(step);
      const { path, text, action, before } = step;
      const wanted = action === "remove" ? undefined : text;
      const found = before?.toString("utf8").replaceAll("\r\n", "\n");
      return kind ? [{ file: path, kind, wanted, found }] : [];
    }),
    ...plan.debris.map((file) => ({
      file,
      kind: "unfinished" as const,
      wanted: undefined,
      found: undefined,
    })),
  ];
}

function kindOf({
  action,
  role,
  obstacle,
  onlyLineEnds,
}: Step): Difference["kind"] | undefined {
  if (action === "keep" || onlyLineEnds) return undefined;
  if (role === "lock") return "stale lock";
  switch (action) {
    case "create":
      return "missing";
    case "update":
      return obstacle === "edited" || obstacle === "foreign"
        ? "hand-edited"
        : "changed";
    case "remove":
      return "left over";
  }
}
