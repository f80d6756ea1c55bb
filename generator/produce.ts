import type { Target } from "./config/options.ts";
import { Report } from "./diagnostics/report.ts";
import type { Generated, generateTarget } from "./generate.ts";
import { readLock } from "./output/lock-file.ts";
import { plan, type Plan, type Wanted } from "./output/plan.ts";
import type { LoadTemplates } from "./render/load.ts";
import type { PlannedRuntime, Runtimes } from "./runtimes.ts";
import { gitPathOf } from "./source/git-path.ts";
import type { Onlooker } from "./source/onlooker.ts";
import { disk, type FileReader } from "./source/read.ts";
import type { SourceFile } from "./source/source-file.ts";
import type { ReadAhead } from "./source/read-ahead.ts";
import { Sources } from "./source/sources.ts";
import { version } from "./version.ts";

/** Makes the files of a target; another one in tests. */
export type Pipeline = typeof generateTarget;

/** A target, generated and compared with the disk. Nothing is written yet. */
export interface Product {
  readonly target: Target;
  readonly report: Report;
  readonly sources: Sources;
  readonly generated: Generated;
  /** The text of the lock that it was generated with. */
  readonly lockText: string | undefined;
  /** What the output folder is to hold; undefined where the report holds errors. */
  readonly wanted: Wanted | undefined;
  /** What would have to be done; undefined where the report holds errors. */
  readonly plan: Plan | undefined;
  /** The runtime that the SDK shares, as it is to be before the SDK is written. */
  readonly runtime: PlannedRuntime | undefined;
}

/** What a target has in common with the others of its run: the lock file above all. */
export interface Surroundings {
  /** False where a document is looked at that has no output folder, and so no lock. */
  readonly readsLock: boolean;
  readonly writesLock: boolean;
  /**
   * The lock files as earlier targets would leave them, by path, where nothing is written: several
   * targets share the lock beside the config.
   */
  readonly unwritten: Map<string, string> | undefined;
  /** Whether most of the operations that the lock knows may be gone. */
  readonly allowRemovals?: boolean;
  readonly onlooker?: Onlooker | undefined;
  readonly ahead?: ReadAhead | undefined;
  /** What is loaded with the first target that needs it, for all of them. */
  readonly loaded?: { templates?: LoadTemplates };
  readonly runtimes?: Runtimes | undefined;
}

/** Runs the pipeline on a target and plans its output. */
export async function produce(
  target: Target,
  {
    readsLock,
    writesLock,
    unwritten,
    allowRemovals = false,
    onlooker,
    ahead,
    loaded = {},
    runtimes,
  }: Surroundings,
  pipeline?: Pipeline,
  /** The config that the target is of; diagnostics can point into it. */
  config?: SourceFile,
): Promise<Product> {
  const report = new Report();
  const place = await readerFor(target);
  const reader = ahead?.over(place) ?? place;
  const sources = new Sources(onlooker?.reading(reader) ?? reader, config);
  const lockText = readsLock
    ? (unwritten?.get(target.lock) ?? readLock(target.lock, report))
    : undefined;
  const generate = pipeline ?? (await import("./generate.ts")).generateTarget;
  loaded.templates ??= (await import("./render/load.ts")).templateLoader();
  const { templates } = loaded;
  const context = { report, sources, lockText, allowRemovals, templates };
  const generated = await generate(target, context);
  const { files, lock } = generated;
  if (lock !== undefined && readsLock) unwritten?.set(target.lock, lock);
  const wanted: Wanted | undefined = report.hasErrors
    ? undefined
    : {
        folder: target.output,
        files,
        generator: version(),
        tools: generated.tools,
        lock:
          writesLock && lock !== undefined
            ? { path: target.lock, text: lock }
            : undefined,
        owner: ownerOf(target),
      };
  if (wanted) runtimes?.need(target.name, generated.runtime);
  return {
    target,
    report,
    sources,
    generated,
    lockText,
    wanted,
    plan: wanted && plan(wanted),
    // Where nothing is written, a runtime is looked at when all targets were.
    runtime:
      wanted && !unwritten ? await runtimes?.before(target, lock) : undefined,
  };
}

function ownerOf(target: Target): Wanted["owner"] {
  const { config, lock, outputPlace: place } = target;
  return config === undefined ? undefined : { config, lock, place };
}

/** Begins to read the documents of a target that will be made soon. */
export async function readAhead(
  target: Target,
  ahead: ReadAhead,
): Promise<void> {
  const reader = await readerFor(target);
  ahead.begin([target.input, ...target.overlays], reader);
}

/** What asks git is loaded only where a document of a revision is wanted. */
export async function readerFor({ input }: Target): Promise<FileReader> {
  if (!gitPathOf(input)) return disk;
  const { diskAndGit } = await import("./source/git.ts");
  return diskAndGit;
}
