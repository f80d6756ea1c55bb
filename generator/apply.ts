import { alone, type Alone } from "./output/alone.ts";
import { readLock } from "./output/lock-file.ts";
import { isIdle, type Plan, plan } from "./output/plan.ts";
import { refuse, reportFailure, reportHolder } from "./output/refuse.ts";
import { type Failure, write, writeAll } from "./output/write.ts";
import { Report } from "./diagnostics/report.ts";
import type { Product } from "./produce.ts";
import type { PlannedRuntime } from "./runtimes.ts";
import { posix } from "node:path";

/** What became of the files of a target, or would become of them. */
export interface Outcome {
  /** Relative to the working directory, as all paths here. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  readonly lockWritten: boolean;
}

/** How far a plan is to be carried out. */
export interface Manner {
  readonly force: boolean;
  readonly dryRun: boolean;
}

/** A product and what became of it; no outcome where the report says why there is none. */
export interface Applied {
  readonly product: Product;
  readonly outcome: Outcome | undefined;
}

/**
 * Carries out the plan of a target, unless something speaks against it: then nothing is written, and
 * the report says why. What was generated with a lock that somebody else has changed meanwhile is
 * generated again.
 */
export async function apply(
  product: Product,
  manner: Manner,
  again: () => Promise<Product>,
): Promise<Applied> {
  for (let current = product; ; current = await again()) {
    const outcome = await attempt(current, manner);
    if (outcome !== "outdated") return { product: current, outcome };
  }
}

async function attempt(
  product: Product,
  { force, dryRun }: Manner,
): Promise<Outcome | undefined | "outdated"> {
  const { plan: first, wanted, report, runtime } = product;
  if (!first || !wanted) return undefined;
  refuse(first, force, report);
  if (runtime) refuseRuntime(runtime, runtime.plan, force, report);
  if (report.hasErrors) return undefined;
  if (dryRun || (isIdle(first) && (!runtime || isIdle(runtime.plan))))
    return outcomeOf(first);

  const writesLock = first.records.some(isChangedLock);
  const folders = [
    first.folder,
    ...(runtime ? [runtime.plan.folder] : []),
    ...(writesLock ? [posix.dirname(product.target.lock)] : []),
  ];
  const end = await alone(folders, (beat): Written => {
    if (writesLock && isOutdated(product)) return "outdated";
    // Somebody may have written the folders since they were looked at.
    const now = plan(wanted);
    const shared = runtime?.again();
    refuse(now, force, report);
    if (runtime && shared) refuseRuntime(runtime, shared, force, report);
    if (report.hasErrors) return { now, failure: undefined };
    // What the SDK imports is there before it is.
    const failure = writeAll([...(shared ? [shared] : []), now], beat);
    if (runtime && shared && !failure) runtime.note(shared);
    return { now, failure };
  });
  return told(end, report);
}

/** What is wrong with a runtime is told once, and each of its targets only says that it needs it. */
function refuseRuntime(
  { report: said, shared }: PlannedRuntime,
  now: Plan,
  force: boolean,
  report: Report,
): void {
  refuse(now, force, said);
  if (said.hasErrors)
    report.add("runtime-unwritten", undefined, { folder: shared.folder });
}

/** Leaves a runtime as it is to be at the end of a run; the report on it says why that cannot be. */
export async function applyRuntime(
  runtime: PlannedRuntime,
  { force, dryRun }: Manner,
): Promise<Outcome | undefined> {
  const { plan: first, again, note, report, shared, written } = runtime;
  const inAll = (last: Outcome): Outcome => {
    const paths = new Set([...written(), ...last.written]);
    return {
      ...last,
      written: [...paths].sort(),
      unchanged: last.unchanged.filter((path) => !paths.has(path)),
    };
  };
  refuse(first, force, report);
  if (report.hasErrors) return undefined;
  if (dryRun || isIdle(first)) return inAll(outcomeOf(first));
  // Beside the lock too: nobody writes an SDK meanwhile that needs what is removed.
  const folders = [shared.folder, posix.dirname(shared.lock)];
  const end = await alone(folders, (beat): Written => {
    const now = again();
    refuse(now, force, report);
    if (report.hasErrors) return { now, failure: undefined };
    const failure = write(now, beat);
    if (!failure) note(now);
    return { now, failure };
  });
  const outcome = told(end, report);
  return outcome && outcome !== "outdated" ? inAll(outcome) : undefined;
}

/** What is to be stored of what was pulled, and the lock that it was pulled with. */
interface Stored {
  readonly plan: Plan | undefined;
  readonly report: Report;
  readonly lock: string;
  readonly lockText: string | undefined;
}

/** Stores what was pulled, as `apply` writes an SDK; "outdated" where somebody has changed the lock. */
export async function store(
  { plan: wanted, report, lock, lockText }: Stored,
  dryRun: boolean,
): Promise<Outcome | undefined | "outdated"> {
  if (!wanted) return undefined;
  refuse(wanted, false, report);
  if (report.hasErrors) return undefined;
  if (dryRun || isIdle(wanted)) return outcomeOf(wanted);
  const writesLock = wanted.records.some(isChangedLock);
  const folders = writesLock
    ? [wanted.folder, posix.dirname(lock)]
    : [wanted.folder];
  const end = await alone(folders, (beat): Written => {
    const now = readLock(lock, new Report());
    if (writesLock && now !== lockText) return "outdated";
    return { now: wanted, failure: write(wanted, beat) };
  });
  return told(end, report);
}

type Written =
  "outdated" | { readonly now: Plan; readonly failure: Failure | undefined };

function told(
  end: Alone<Written>,
  report: Report,
): Outcome | undefined | "outdated" {
  if ("holder" in end) {
    reportHolder(end.holder, end.folder, report);
    return undefined;
  }
  if ("code" in end) {
    reportFailure({ ...end, halfWay: false }, report);
    return undefined;
  }
  if (end.result === "outdated") return "outdated";
  const { now, failure } = end.result;
  if (failure) reportFailure(failure, report);
  return report.hasErrors ? undefined : outcomeOf(now);
}

function isOutdated({ target, lockText }: Product): boolean {
  return readLock(target.lock, new Report()) !== lockText;
}

function isChangedLock({ role, action }: Plan["records"][number]): boolean {
  return role === "lock" && action !== "keep";
}

function outcomeOf({ steps, records }: Plan): Outcome {
  const paths = (...actions: readonly string[]) =>
    steps
      .filter(({ action }) => actions.includes(action))
      .map(({ path }) => path);
  return {
    written: paths("create", "update"),
    removed: paths("remove"),
    unchanged: paths("keep"),
    lockWritten: records.some(isChangedLock),
  };
}
