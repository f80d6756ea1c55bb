import { type Changes, changesBetween } from "./api/changes.ts";
import type { Api } from "./api/api.ts";
import type { Target } from "./config/options.ts";
import { Report } from "./diagnostics/report.ts";
import type { Fetcher } from "./fetch/fetcher.ts";
import { operationsIn } from "./guard.ts";
import { Lock, printLock } from "./names/lock.ts";
import { nothingPulled, type Pulled } from "./names/pulled.ts";
import { parseLock } from "./names/read-lock.ts";
import { loadReferences } from "./openapi/load-references.ts";
import { operationIdsOf } from "./openapi/operations.ts";
import { Remotes, storedPath } from "./openapi/remotes.ts";
import { planDocuments } from "./output/documents.ts";
import { readLock } from "./output/lock-file.ts";
import type { Plan } from "./output/plan.ts";
import { PulledReader } from "./pulled-reader.ts";
import { type ReadApi, readApi } from "./read-api.ts";
import { isPinned } from "./source/pin.ts";
import { disk } from "./source/read.ts";
import { Sources } from "./source/sources.ts";

/** What a pull needs beside the target. */
export interface PullContext {
  readonly fetcher: Fetcher;
  /** For the host of the target's URL, variables of the environment filled in. */
  readonly headers: Readonly<Record<string, string>>;
  /** False where there is no config, and so no place for a lock. */
  readonly hasLock: boolean;
  /** Whether most of the operations that the lock knows may be gone. */
  readonly allowRemovals: boolean;
}

/** What was fetched for a target, compared with the disk. Nothing is written yet. */
export interface Pull {
  readonly target: Target;
  readonly report: Report;
  readonly sources: Sources;
  /** The path of the lock, and its text as it was read; undefined where there is none. */
  readonly lock: string;
  readonly lockText: string | undefined;
  /** What would have to be done; undefined where the report holds errors. */
  readonly plan: Plan | undefined;
  /** Undefined where the document is what it was. */
  readonly changes: Changes | undefined;
  /** There was nothing before that could be read: all of it is new. */
  readonly isNew: boolean;
}

/** Fetches the documents of a target and reads them as `generate` would. Writes nothing. */
export async function pull(
  target: Target,
  context: PullContext,
): Promise<Pull> {
  const report = new Report();
  const lockText = context.hasLock ? readLock(target.lock, report) : undefined;
  const lock = context.hasLock
    ? parseLock(target.lock, lockText, report)
    : new Lock();
  const known = { target, report, lock: target.lock, lockText };
  const before = lock.pulledFor(target.name);
  const { input, url, hosts } = target;
  const remotes = new Remotes(input, { url, hosts, pins: undefined });
  const reader = new PulledReader(target, remotes, before, context);
  const sources = new Sources(reader);
  await loadAll(target, sources, remotes);
  if (reader.overflow) report.append([reader.overflow]);
  const { allowRemovals } = context;
  const read = report.hasErrors
    ? undefined
    : await readApi(target, {
        report,
        sources,
        lock: lock.withPulled(target.name, nothingPulled),
        allowRemovals,
        remotes,
      });
  if (!read) {
    const nothing = { plan: undefined, changes: undefined, isNew: false };
    return { ...known, sources, ...nothing };
  }

  const files = reader.fetched.filter(({ path }) => sources.get(path));
  const now = reader.pulled(files);
  const plan = planDocuments({
    document: input,
    files: files.map(({ path, bytes, sha256 }) => ({
      path,
      text: Buffer.from(bytes).toString("utf8"),
      isIn: (content) => isPinned(content, sha256),
    })),
    removals: leftOver(target, before, now),
    lock: lockStepOf(target, lock, now, read, context),
  });
  const isSame = plan.steps.every(({ action }) => action === "keep");
  const old = isSame ? read.api : await apiOnDisk(target);
  const changes = isSame ? undefined : changesBetween(old, read.api);
  return { ...known, sources, plan, changes, isNew: old === undefined };
}

/** Fetches whatever the document leads to, so that it is known before it is followed. */
async function loadAll(
  { input: file, root }: Target,
  sources: Sources,
  remotes: Remotes,
): Promise<void> {
  const { value } = await sources.load(file);
  if (value === undefined) return;
  await loadReferences({ value, file, pointer: "" }, sources, root, remotes);
}

/** The lock with what was pulled; undefined where it says that already. */
function lockStepOf(
  { name, lock: path }: Target,
  lock: Lock,
  now: Pulled,
  { reading }: ReadApi,
  { hasLock, allowRemovals }: PullContext,
): { readonly path: string; readonly text: string } | undefined {
  if (!hasLock) return undefined;
  const pins = lock.pinsOf(name);
  // What was let go once is not asked about again when the SDK is generated.
  const ids = operationIdsOf(reading);
  const gone = operationsIn(pins).filter((id) => !ids.has(id));
  const operations = allowRemovals
    ? new Map([...pins.operations].filter(([id]) => !gone.includes(id)))
    : pins.operations;
  const before = printLock(lock);
  const text = printLock(
    lock.with(name, { ...pins, operations }).withPulled(name, now),
  );
  return text === before ? undefined : { path, text };
}

/** Copies that the lock knows, and that nothing refers to any more. */
function leftOver({ input }: Target, before: Pulled, now: Pulled): string[] {
  return [...before.references.keys()]
    .filter((url) => !now.references.has(url))
    .map((url) => storedPath(input, url));
}

/** The API as the documents on the disk have it, pinned or not; undefined where they have none. */
async function apiOnDisk(target: Target): Promise<Api | undefined> {
  const { input, url, hosts } = target;
  const read = await readApi(target, {
    report: new Report(),
    sources: new Sources(disk),
    lock: new Lock(),
    allowRemovals: true,
    remotes: new Remotes(input, { url, hosts, pins: undefined }),
  });
  return read?.api;
}
