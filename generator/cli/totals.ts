import type { Result, Reporter } from "./reporter.ts";

/** What became of all targets of a run. */
export interface Totals {
  targets: number;
  /** Those with errors. */
  failed: number;
  /** Those whose files are not as they would be written. */
  differing: number;
  /** Files, those of shared runtimes among them. */
  written: number;
  removed: number;
  unchanged: number;
}

/** The reporter, and the totals of the results that it is told of. */
export function counting(reporter: Reporter): {
  readonly reporter: Reporter;
  readonly totals: Readonly<Totals>;
} {
  const totals: Totals = {
    targets: 0,
    failed: 0,
    differing: 0,
    written: 0,
    removed: 0,
    unchanged: 0,
  };
  const count = (result: Result) => {
    totals.written += result.written?.length ?? 0;
    totals.removed += result.removed?.length ?? 0;
    totals.unchanged += result.unchanged?.length ?? 0;
  };
  return {
    totals,
    reporter: {
      ...reporter,
      result(result) {
        const { ok = true, differences } = result;
        totals.targets += 1;
        if (!ok && differences) totals.differing += 1;
        else if (!ok) totals.failed += 1;
        count(result);
        reporter.result(result);
      },
      runtime(result) {
        count(result);
        reporter.runtime(result);
      },
    },
  };
}

/** `50 targets: 12 files written, 2301 unchanged, 1 failed` */
export function writtenInAll(totals: Totals, dryRun: boolean): string {
  const { written, removed, unchanged } = totals;
  const files = written === 1 ? "file" : "files";
  return inAll(totals, [
    `${written} ${files} ${dryRun ? "would be " : ""}written`,
    ...(removed > 0 ? [`${removed} removed`] : []),
    `${unchanged} unchanged`,
  ]);
}

/** `50 targets: 48 up to date, 1 differs, 1 failed` */
export function comparedInAll(totals: Totals): string {
  const { targets, failed, differing } = totals;
  return inAll(totals, [
    `${targets - failed - differing} up to date`,
    ...(differing > 0
      ? [`${differing} ${differing === 1 ? "differs" : "differ"}`]
      : []),
  ]);
}

/** `50 targets: 49 read, 1 failed` */
export function readInAll(totals: Totals): string {
  return inAll(totals, [`${totals.targets - totals.failed} read`]);
}

function inAll({ targets, failed }: Totals, parts: readonly string[]): string {
  const all = [...parts, ...(failed > 0 ? [`${failed} failed`] : [])];
  return `${targets} targets: ${all.join(", ")}`;
}
