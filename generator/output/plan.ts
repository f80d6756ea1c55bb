import { type Stats, statSync } from "node:fs";
import { posix } from "node:path";
import { aliasesIn, foldOf } from "./aliases.ts";
import { Parents, unsafePath } from "./containment.ts";
import { debrisIn } from "./debris.ts";
import type { OutputFile } from "./file.ts";
import { lookAt } from "./found.ts";
import {
  bothOf,
  type ManifestHead,
  manifestName,
  printManifest,
  readHead,
  readManifest,
  type Tool,
  type Written,
} from "./manifest.ts";
import { type Owner, type Trespass, trespassIn } from "./owner.ts";
import { journalName } from "./own-names.ts";
import {
  generatedStep,
  leftOverStep,
  lockStep,
  manifestStep,
  type Step,
} from "./step.ts";

/** All that one run would do to an output folder, known before anything is touched. */
export interface Plan {
  /** As the user wrote it. */
  readonly folder: string;
  /** The output folder is something else, or cannot be entered. */
  readonly noFolder: boolean;
  /** Every file that is generated or was, sorted by path. */
  readonly steps: readonly Step[];
  /** What is kept about them, written last: the lock, then the manifest. */
  readonly records: readonly Step[];
  /** Paths of what a killed run has left behind. */
  readonly debris: readonly string[];
  /** What the journal of a killed run claims; undefined where none is kept. */
  readonly journal: Written | undefined;
  /** What was said of the folder by the run that wrote it. */
  readonly before: ManifestHead;
  /** The folder of another config, which this one, or one above it, belongs to. */
  readonly trespass: Trespass | undefined;
}

/** What the folder is to hold. */
export interface Wanted {
  readonly folder: string;
  readonly files: readonly OutputFile[];
  /** The version of the generator, for the manifest. */
  readonly generator: string;
  /** The versions of other packages that had a part in the files, for the manifest. */
  readonly tools: readonly Tool[];
  /** The lock file and its new text; undefined where it is not to be written. */
  readonly lock: { readonly path: string; readonly text: string } | undefined;
  /** The config that the folder belongs to; undefined where there is none. */
  readonly owner?: Owner | undefined;
  /** What was generated once and is no more stays, and stays claimed: others may need it. */
  readonly keeps?: boolean;
}

/** Compares what is wanted with the manifest and the disk. Reads, and writes nothing. */
export function plan(wanted: Wanted): Plan {
  const { folder, files, lock } = wanted;
  refuseUnsafe(files);
  if (isNoFolder(folder))
    return {
      folder,
      noFolder: true,
      steps: [],
      records: [],
      debris: [],
      journal: new Map(),
      before: {},
      trespass: undefined,
    };

  const manifestPath = posix.join(folder, manifestName);
  const journal = readManifest(textAt(posix.join(folder, journalName)));
  const manifest = textAt(manifestPath);
  const claimed = bothOf(readManifest(manifest), journal);
  const aliases = aliasesIn(folder, claimed, files);
  const written = bothOf(claimed, renamed(claimed, aliases));
  const context = { folder, written, parents: new Parents(folder) };
  const now = new Set(files.map(({ path }) => path));
  const before = [...written.keys()].filter(
    (path) =>
      !now.has(path) && !aliases.has(path) && unsafePath(path) === undefined,
  );

  const steps = [
    ...files.map((file) => generatedStep(file, context)),
    ...(wanted.keeps
      ? []
      : before.flatMap((path) => leftOverStep(path, context) ?? [])),
  ];
  steps.sort((a, b) => (a.path < b.path ? -1 : 1));
  const kept = wanted.keeps ? keptOf(before, context) : [];
  const text = printManifest(files, wanted, kept);
  const records = [
    ...(lock ? [lockStep(lock.path, lock.text)] : []),
    manifestStep(manifestPath, text),
  ];
  const all = [...now, ...before].filter(
    (path) => !context.parents.troubleAbove(path),
  );
  const folders = new Set(
    all.map((path) => posix.join(folder, posix.dirname(path))),
  );
  const beside = lock && posix.dirname(lock.path);
  const debris = debrisIn(folder, folders, beside);
  return {
    folder,
    noFolder: false,
    steps,
    records,
    debris,
    journal,
    before: readHead(manifest),
    trespass: wanted.owner && trespassIn(folder, wanted.owner),
  };
}

/** Files of the last run that are still there, as they were written. */
function keptOf(
  paths: readonly string[],
  { folder, written }: { readonly folder: string; readonly written: Written },
): [path: string, digest: string][] {
  return paths.flatMap((path): [string, string][] => {
    const found = lookAt(posix.join(folder, path));
    const [digest] = written.get(path) ?? [];
    return found.kind === "file" && digest ? [[path, digest]] : [];
  });
}

/** Whether a plan would change nothing at all. */
export function isIdle({ steps, records, debris }: Plan): boolean {
  return (
    debris.length === 0 &&
    [...steps, ...records].every(({ action }) => action === "keep")
  );
}

/** What was claimed under paths that are others now. */
function renamed(
  written: Written,
  aliases: ReadonlyMap<string, string>,
): Written {
  return new Map(
    [...aliases].map(([old, path]) => [path, written.get(old) ?? []] as const),
  );
}

function textAt(path: string): string {
  const found = lookAt(path);
  return found.kind === "file" ? found.content.toString("utf8") : "";
}

/** Paths are made by the generator, out of names it cleaned: an unsafe one is its own bug. */
function refuseUnsafe(files: readonly OutputFile[]): void {
  const seen = new Set<string>([manifestName]);
  for (const { path } of files) {
    const reason = unsafePath(path);
    if (reason !== undefined)
      throw new Error(`Unsafe output path ${JSON.stringify(path)}: ${reason}`);
    const folded = foldOf(path);
    if (seen.has(folded))
      throw new Error(`Two output files have the path ${path}, but for case`);
    seen.add(folded);
  }
}

/** Whether the folder, or the first one above it that exists, is something else. */
function isNoFolder(folder: string): boolean {
  const found = statOf(folder);
  if (found) return !found.isDirectory();
  const parent = posix.dirname(folder);
  return parent !== folder && isNoFolder(parent);
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // Nothing is below a file; what may not be looked at is told of file by file.
    return undefined;
  }
}
