import { posix } from "node:path";
import { discoveredConfig } from "./config/discover.ts";
import type { Target } from "./config/options.ts";
import { hasLock, settle, type Wish } from "./config/settle.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { Report } from "./diagnostics/report.ts";
import type { SourceLookup } from "./diagnostics/locate.ts";
import { digestOf, globsOf } from "./input-patterns.ts";
import { Listing } from "./listing.ts";
import { parseLock } from "./names/read-lock.ts";
import { readLock } from "./output/lock-file.ts";
import { readerFor } from "./produce.ts";
import { openDocument } from "./read-api.ts";
import { gitPathOf } from "./source/git-path.ts";
import type { SourceFile } from "./source/source-file.ts";
import { Sources } from "./source/sources.ts";
import { version } from "./version.ts";

/**
 * What generating a target reads and writes, for a build system. All paths are relative to the working
 * directory, with `/`. Files below `node_modules` are not listed: the lock of the package manager
 * stands for them.
 */
export interface TargetInputs {
  readonly name: string;
  /** The output folder. */
  readonly output: string;
  /** Every file that is read as things are now, sorted. */
  readonly reads: readonly string[];
  /** Files of revisions in git, `git:REV:PATH`, which no build system can watch. */
  readonly revisions: readonly string[];
  /** Patterns of all that a later run with the same config may read, also of files that are not there yet. */
  readonly globs: readonly string[];
  /** Patterns of all that is written; of the lock too, unless it is frozen. */
  readonly writes: readonly string[];
  /** Variables that the config reads, if it is a program; `*` where it goes through all of them. */
  readonly environment: readonly string[];
  /** Packages that have a part in the output, each with its version. */
  readonly packages: Readonly<Record<string, string>>;
  /** SHA-256 in hexadecimal. Where two runs have the same, they write the same. */
  readonly digest: string;
}

/** A target's inputs, or why there are none. */
export interface Listed {
  /** Undefined where the report holds errors. */
  readonly inputs: TargetInputs | undefined;
  readonly target: Target;
  readonly report: Report;
  readonly sources: SourceLookup;
}

/** What came of a wish for inputs. */
export interface ListedTargets {
  /** What was said about the config and the options. */
  readonly diagnostics: readonly Diagnostic[];
  readonly source: SourceFile | undefined;
  readonly targets: readonly Listed[];
}

/** Lists what each target reads and writes. Reads the documents for what they refer to, and generates nothing. */
export async function listInputs(
  wish: Omit<Wish, "onlooker">,
  frozen: boolean,
): Promise<ListedTargets> {
  const report = new Report();
  const shared = new Listing();
  const { targets, source } = await settle(
    { ...wish, onlooker: shared },
    report,
  );
  const { document, config } = wish;
  if (document === undefined && config === undefined)
    shared.names(".", discoveredConfig);
  const context = { shared, frozen, hasLock: hasLock(wish), config: source };
  const listed: Listed[] = [];
  for (const target of targets) listed.push(await list(target, context));
  return { diagnostics: report.diagnostics, source, targets: listed };
}

interface Context {
  /** What all targets have in common: the config. */
  readonly shared: Listing;
  readonly frozen: boolean;
  readonly hasLock: boolean;
  readonly config: SourceFile | undefined;
}

async function list(
  target: Target,
  { shared, frozen, hasLock, config }: Context,
): Promise<Listed> {
  const report = new Report();
  const own = new Listing();
  const reader = await readerFor(target);
  const sources = new Sources(own.reading(reader), config);
  const lockText = hasLock ? readLock(target.lock, report) : undefined;
  if (lockText !== undefined) own.file(target.lock, Buffer.from(lockText));
  const lock = parseLock(target.lock, lockText, report);
  await openDocument(target, { report, sources, lock, allowRemovals: true });
  await listTemplates(target, own, report);
  const inside = { target, report, sources };
  if (report.hasErrors) return { inputs: undefined, ...inside };

  const packages = { sdkwright: version(), ...(await toolsOf(target)) };
  const files = [...new Set([...shared.files.keys(), ...own.files.keys()])];
  const inputs = {
    name: target.name,
    output: target.output,
    reads: files.filter((file) => !gitPathOf(file)).sort(),
    revisions: files.filter((file) => gitPathOf(file)).sort(),
    globs: globsOf(target, shared, own, hasLock),
    writes: [
      posix.join(target.output, "**"),
      ...(target.runtime === undefined
        ? []
        : [posix.join(target.runtime, "**")]),
      ...(hasLock && !frozen ? [target.lock] : []),
    ],
    environment: shared.variables.has("*")
      ? ["*"]
      : [...shared.variables].sort(),
    packages,
    digest: digestOf(target, own, packages),
  };
  return { inputs, ...inside };
}

async function listTemplates(
  { templates }: Target,
  own: Listing,
  report: Report,
): Promise<void> {
  if (templates === undefined) return;
  const { readUserTemplates } = await import("./render/load.ts");
  for (const { file, text } of (
    await readUserTemplates(templates, report)
  ).values())
    own.file(file, Buffer.from(text));
}

/** Those that make `wire.ts`; where they are not installed, generating says so. */
async function toolsOf({
  wireTypes,
}: Target): Promise<Readonly<Record<string, string>>> {
  if (!wireTypes) return {};
  const { toolsOfWireTypes } = await import("./wire/versions.ts");
  try {
    return Object.fromEntries(
      toolsOfWireTypes().map(({ name, version }) => [name, version]),
    );
  } catch {
    return {};
  }
}
