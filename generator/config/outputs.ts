import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { Location } from "../source/place.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Target } from "./options.ts";

/** A folder that a target has files written to. */
interface Writing {
  readonly target: string;
  readonly folder: string;
  readonly place: Location | undefined;
  /** What of it: its SDK, or a runtime that others may share with it. */
  readonly isRuntime: boolean;
  /** Without symbolic links, and without what some file systems do not tell apart. */
  readonly real: string;
}

/** Reports targets that would write into each other's folders. */
export function checkOutputs(targets: readonly Target[], report: Report): void {
  const real = new Map<string, string>();
  const shared = new Set<string>();
  const writings = targets.flatMap((target): Writing[] => {
    const { name, output, runtime, outputPlace: place } = target;
    const writing = (folder: string, isRuntime: boolean): Writing => ({
      target: name,
      folder,
      place,
      isRuntime,
      real: realOf(folder, real),
    });
    if (runtime === undefined || shared.has(runtime))
      return [writing(output, false)];
    shared.add(runtime);
    return [writing(output, false), writing(runtime, true)];
  });
  for (const [index, one] of writings.entries())
    for (const other of writings.slice(0, index)) checkPair(one, other, report);
}

function checkPair(one: Writing, other: Writing, report: Report): void {
  if (one.real === other.real) {
    report.add(
      "config-shared-output",
      one.place,
      { target: one.target, other: other.target, folder: one.folder },
      noteOf(other),
    );
  } else if (isInside(one.real, other.real)) tellNested(one, other, report);
  else if (isInside(other.real, one.real)) tellNested(other, one, report);
}

function tellNested(inner: Writing, outer: Writing, report: Report): void {
  report.add(
    "config-nested-output",
    inner.place,
    { target: inner.target, folder: outer.folder, other: outer.target },
    noteOf(outer),
  );
}

function noteOf({ target, folder, isRuntime, place }: Writing) {
  const what = isRuntime ? "the runtime" : "the SDK";
  return [{ text: `${what} of ${target} is in ${folder}`, location: place }];
}

function isInside(folder: string, other: string): boolean {
  const path = relative(other, folder);
  return path.split(/[/\\]/)[0] !== ".." && !isAbsolute(path);
}

/** What does not exist yet stands where its folder really is. */
function realOf(folder: string, known: Map<string, string>): string {
  const real = known.get(folder) ?? realPath(resolve(folder)).toLowerCase();
  known.set(folder, real);
  return real;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path
      ? path
      : join(realPath(parent), relative(parent, path));
  }
}
