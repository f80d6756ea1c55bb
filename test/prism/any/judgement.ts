import type { KnownFault } from "./known-faults.ts";

/** What was found, beside what is known. */
export interface Judgement {
  /** Findings that no known fault begins. */
  readonly news: readonly string[];
  /** Beginnings that no finding has any more. */
  readonly stale: readonly string[];
}

/** Compares what was found with what is known of a document. */
export function judgementOf(
  found: readonly string[],
  known: readonly KnownFault[],
): Judgement {
  const beginnings = known.flatMap(({ findings }) => findings);
  return {
    news: found.filter(
      (one) => !beginnings.some((beginning) => one.startsWith(beginning)),
    ),
    stale: beginnings.filter(
      (beginning) => !found.some((one) => one.startsWith(beginning)),
    ),
  };
}
