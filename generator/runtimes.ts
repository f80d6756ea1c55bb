import type { Target } from "./config/options.ts";
import type { SharedRuntime } from "./config/runtimes.ts";
import { Report } from "./diagnostics/report.ts";
import type { Lock } from "./names/lock.ts";
import { parseLock } from "./names/read-lock.ts";
import { attributesFile } from "./output/attributes.ts";
import type { OutputFile } from "./output/file.ts";
import { readLock } from "./output/lock-file.ts";
import { plan, type Plan, type Wanted } from "./output/plan.ts";
import { runtimeFiles } from "./render/runtime.ts";
import { version } from "./version.ts";

/** A runtime that is shared, compared with the disk. */
export interface PlannedRuntime {
  readonly shared: SharedRuntime;
  /** What is wrong with its folder; told once for all targets. */
  readonly report: Report;
  readonly files: readonly OutputFile[];
  readonly plan: Plan;
  /** Compares it with the disk once more, while nobody else writes its folder or the lock. */
  readonly again: () => Plan;
  /** Takes down what was written, for all targets. */
  readonly note: (done: Plan) => void;
  readonly written: () => ReadonlySet<string>;
}

/**
 * The runtimes that targets of a run share. A folder holds what all of its targets need: those of the
 * run as they are generated now, the others as the lock says. Before an SDK is written, what it needs
 * is added; what nobody needs goes at the end of a run that has generated them all.
 */
export class Runtimes {
  readonly all: readonly SharedRuntime[];
  readonly #needs = new Map<string, readonly string[]>();
  readonly #failed = new Set<string>();
  readonly #reports = new Map<SharedRuntime, Report>();
  readonly #written = new Map<SharedRuntime, ReadonlySet<string>>();
  readonly #writesLock: boolean;
  /** What the lock says of a target, by the text of its entry. */
  readonly #pinned = new Map<string, readonly string[]>();

  constructor(all: readonly SharedRuntime[], writesLock: boolean) {
    this.all = all;
    this.#writesLock = writesLock;
  }

  /** Notes the modules that a target needs: what the lock says of it does not count in this run. */
  need(target: string, modules: readonly string[]): void {
    this.#needs.set(target, modules);
  }

  /** What a target needs that has errors is what its SDK needed before, and that is not known. */
  fail(target: string): void {
    this.#failed.add(target);
  }

  /** The runtime that a target shares, as it is to be before its SDK is written. */
  async before(
    target: Target,
    lockText: string | undefined,
  ): Promise<PlannedRuntime | undefined> {
    const shared = this.all.find(({ folder }) => folder === target.runtime);
    if (!shared) return undefined;
    const texts = await runtimeTexts();
    const wanted = wantedOf(
      shared,
      this.#needed(shared, lockText),
      texts,
      true,
    );
    return this.#planned(shared, () => wanted);
  }

  /** A runtime as it is to be when all targets of the run were made. */
  async after(
    shared: SharedRuntime,
    lockText = readLock(shared.lock, new Report()),
  ): Promise<PlannedRuntime> {
    const texts = await runtimeTexts();
    const isKnown = (target: string) =>
      this.#needs.has(target) && !this.#failed.has(target);
    const keeps = !shared.targets.every(isKnown);
    const needs = this.#needed(shared, lockText);
    return this.#planned(shared, (isLast) => {
      // Another process may have generated a target since, and noted in the lock what it needs.
      const modules = isLast && this.#writesLock ? lockedNeeds(shared) : needs;
      return wantedOf(shared, modules, texts, keeps);
    });
  }

  #planned(
    shared: SharedRuntime,
    wanted: (isLast: boolean) => Wanted,
  ): PlannedRuntime {
    const first = wanted(false);
    const planned = plan(first);
    const report = this.#reports.get(shared) ?? new Report();
    this.#reports.set(shared, report);
    const written = () => this.#written.get(shared) ?? new Set<string>();
    const { generator = version() } = planned.before;
    if (!shared.isWhole && generator !== version())
      report.add("runtime-other-version", undefined, {
        folder: shared.folder,
        version: generator,
      });
    return {
      shared,
      report,
      files: first.files,
      plan: planned,
      again: () => plan(wanted(true)),
      note: (done) => {
        const paths = [...written(), ...writtenBy(done)];
        this.#written.set(shared, new Set(paths));
      },
      written,
    };
  }

  #needed(shared: SharedRuntime, lockText: string | undefined): string[] {
    const lock = parseLock(shared.lock, lockText, new Report());
    return shared.targets.flatMap((name) => this.#neededBy(name, lock));
  }

  #neededBy(target: string, lock: Lock): readonly string[] {
    const fresh = this.#needs.get(target);
    if (fresh) return fresh;
    const text = lock.textOf(target);
    const known = this.#pinned.get(text) ?? lock.runtimeOf(target);
    this.#pinned.set(text, known);
    return known;
  }
}

/** Loaded only where there is something to be shared. */
async function runtimeTexts(): Promise<ReadonlyMap<string, string>> {
  const { builtInRuntime } = await import("./render/load.ts");
  return builtInRuntime();
}

function lockedNeeds({ lock: path, targets }: SharedRuntime): string[] {
  const report = new Report();
  const lock = parseLock(path, readLock(path, report), report);
  return targets.flatMap((name) => lock.runtimeOf(name));
}

function wantedOf(
  shared: SharedRuntime,
  modules: readonly string[],
  texts: ReadonlyMap<string, string>,
  keeps: boolean,
): Wanted {
  const { folder, gitattributes, config, lock } = shared;
  // A module that there is no more is one of an SDK that is not up to date.
  const files = runtimeFiles(modules, texts, shared, () => {});
  return {
    folder,
    files: [...files, ...(gitattributes ? [attributesFile] : [])],
    generator: version(),
    tools: [],
    lock: undefined,
    owner: config === undefined ? undefined : { config, lock },
    keeps,
  };
}

function writtenBy({ steps }: Plan): string[] {
  return steps
    .filter(({ action }) => action === "create" || action === "update")
    .map(({ path }) => path);
}
