import { posix } from "node:path";
import { setImmediate as pause } from "node:timers/promises";
import type { Api } from "./api/api.ts";
import { withFormats } from "./api/formats.ts";
import type { Target } from "./config/options.ts";
import type { Report } from "./diagnostics/report.ts";
import { printLock } from "./names/lock.ts";
import { nameEverything } from "./names/name-everything.ts";
import type { Names } from "./names/names.ts";
import { parseLock } from "./names/read-lock.ts";
import { tellKept, tellRenamings } from "./names/tell-renamings.ts";
import type { Reading } from "./openapi/document.ts";
import type { Selection } from "./openapi/select.ts";
import { attributesFile } from "./output/attributes.ts";
import type { OutputFile } from "./output/file.ts";
import { readApi } from "./read-api.ts";
import { type LoadTemplates, loadTemplates } from "./render/load.ts";
import { render } from "./render/render.ts";
import type { Sources } from "./source/sources.ts";
import type { ToolPackage } from "./wire/versions.ts";
import { toTypeScript } from "./typescript/to-typescript.ts";

/** What a run needs beside the target's options. */
export interface GenerationContext {
  readonly report: Report;
  readonly sources: Sources;
  /** The text of the lock file; undefined where there is none yet. */
  readonly lockText: string | undefined;
  /** Whether most of the operations that the lock knows may be gone. */
  readonly allowRemovals?: boolean;
  /** Keeps the templates for the other targets of the run. */
  readonly templates?: LoadTemplates;
}

/** An SDK before it is written. */
export interface Generated {
  /** Empty where the report has errors. */
  readonly files: readonly OutputFile[];
  /** The lock file as it is to be; undefined where the report has errors. */
  readonly lock: string | undefined;
  /** The modules that it imports of a runtime that it shares; none where it has its own. */
  readonly runtime: readonly string[];
  /** The packages outside of the generator that had a part in the files. */
  readonly tools: readonly ToolPackage[];
  readonly api: Api | undefined;
  readonly names: Names | undefined;
}

const nothing: Generated = {
  files: [],
  lock: undefined,
  runtime: [],
  tools: [],
  api: undefined,
  names: undefined,
};

/**
 * The pipeline from top to bottom: reads a target's document and makes the files of its SDK. Writes
 * nothing. What is wrong with the document is reported, all of it in one run; then there are no files.
 * Between long stages it lets others have a turn: a progress line, a signal.
 */
export async function generateTarget(
  target: Target,
  {
    report,
    sources,
    lockText,
    allowRemovals = false,
    templates: load = loadTemplates,
  }: GenerationContext,
): Promise<Generated> {
  const lock = parseLock(target.lock, lockText, report);
  const read = await readApi(target, { report, sources, lock, allowRemovals });
  if (!read) return nothing;
  const { api, reading, selection } = read;
  const named = nameEverything(api, target, lock.pinsOf(target.name));
  const { names, pins } = named;
  tellRenamings(named.renamings, report);
  tellKept(named.kept, report);
  for (const option of named.unused) {
    report.add("name-override-unused", undefined, { key: option.join(".") });
  }
  const templates = await load(target.templates, report);
  if (report.hasErrors) return { ...nothing, api, names };
  await pause();
  const converted = withFormats(api, target.formats, report);
  const { files, runtime } = render(
    toTypeScript(converted, names, target, report),
    templates,
    { ...target, runtime: wayToRuntime(target) },
  );
  const shared = target.runtime === undefined ? [] : runtime;
  const wire = target.wireTypes
    ? await wireFiles(selection, reading)
    : { files: [], tools: [] };
  return {
    files: [
      ...files,
      ...wire.files,
      ...(target.gitattributes ? [attributesFile] : []),
    ],
    tools: wire.tools,
    lock: printLock(lock.with(target.name, pins, shared)),
    runtime: shared,
    api,
    names,
  };
}

/** From the output folder. */
function wayToRuntime({ runtime, output }: Target): string | undefined {
  return runtime && posix.relative(output, runtime);
}

/** The payloads as they travel, by openapi-typescript; its package is loaded only for this. */
async function wireFiles(
  selection: Selection,
  reading: Reading,
): Promise<Pick<Generated, "files" | "tools">> {
  const { wireTypes } = await import("./wire/wire-types.ts");
  const text = await wireTypes(selection, reading);
  if (text === undefined) return nothing;
  const { toolsOfWireTypes } = await import("./wire/versions.ts");
  return { files: [{ path: "wire.ts", text }], tools: toolsOfWireTypes() };
}
