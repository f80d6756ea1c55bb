import { setImmediate as pause } from "node:timers/promises";
import { withFormats } from "./api/formats.ts";
import { normalize } from "./api/normalize.ts";
import type { Api } from "./api/api.ts";
import type { Target } from "./config/options.ts";
import type { Report } from "./diagnostics/report.ts";
import { parseLock, printLock } from "./names/lock.ts";
import { nameEverything } from "./names/name-everything.ts";
import type { Names } from "./names/names.ts";
import { tellRenamings } from "./names/tell-renamings.ts";
import type { Reading } from "./openapi/document.ts";
import { loadReferences } from "./openapi/load-references.ts";
import type { Node } from "./openapi/node.ts";
import { select, type Selection } from "./openapi/select.ts";
import { versionOf } from "./openapi/version.ts";
import { attributesFile } from "./output/attributes.ts";
import type { OutputFile } from "./output/file.ts";
import { loadTemplates } from "./render/load.ts";
import { render } from "./render/render.ts";
import type { Sources } from "./source/sources.ts";
import { toTypeScript } from "./typescript/to-typescript.ts";

/** What a run needs beside the target's options. */
export interface GenerationContext {
  readonly report: Report;
  readonly sources: Sources;
  /** The text of the lock file; undefined where there is none yet. */
  readonly lockText: string | undefined;
}

/** An SDK before it is written. */
export interface Generated {
  /** Empty where the report has errors. */
  readonly files: readonly OutputFile[];
  /** The lock file as it is to be; undefined where the report has errors. */
  readonly lock: string | undefined;
  readonly api: Api | undefined;
  readonly names: Names | undefined;
}

const nothing: Generated = {
  files: [],
  lock: undefined,
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
  { report, sources, lockText }: GenerationContext,
): Promise<Generated> {
  const reading = await openDocument(target, sources, report);
  if (!reading) return nothing;
  const selection = select(reading, target.include, target.exclude);
  const { operations, webhooks } = selection;
  if (operations.length + webhooks.length === 0 && !report.hasErrors) {
    report.add("nothing-selected", reading.document.root, {});
  }
  await pause();
  const api = normalize(selection, reading, target);
  if (report.hasErrors) return nothing;

  const lock = parseLock(target.lock, lockText, report);
  const named = nameEverything(api, target, lock.pinsOf(target.name));
  const { names, pins } = named;
  tellRenamings(named.renamings, report);
  for (const option of named.unused) {
    report.add("name-override-unused", undefined, { key: option.join(".") });
  }
  const templates = await loadTemplates(target.templates, report);
  if (report.hasErrors) return { ...nothing, api, names };
  await pause();
  const converted = withFormats(api, target.formats, report);
  const files = render(
    toTypeScript(converted, names, target, report),
    templates,
    target,
  );
  return {
    files: [
      ...files,
      ...(target.wireTypes ? await wireFiles(selection, reading) : []),
      ...(target.gitattributes ? [attributesFile] : []),
    ],
    lock: printLock(lock.with(target.name, pins)),
    api,
    names,
  };
}

/** Reads the document with everything it refers to; undefined, and reported, where that fails. */
async function openDocument(
  target: Target,
  sources: Sources,
  report: Report,
): Promise<Reading | undefined> {
  const { value, diagnostics } = await sources.load(target.input);
  report.append(diagnostics);
  if (value === undefined) return undefined;
  const read = { value, file: target.input, pointer: "" };
  const root = await overlaid(read, target.overlays, sources, report);
  if (!root) return undefined;
  const version = versionOf(root, report);
  if (!version) return undefined;
  const references = await loadReferences(root, sources, target.root);
  const checked = new WeakSet();
  const document = { root, version, references, checked };
  const reading = { document, report };
  if (version.name !== "2.0") return reading;
  const { upgrade } = await import("./openapi/upgrade/upgrade.ts");
  return { document: upgrade(reading, sources.origins), report };
}

/** The document with the overlays of its target; their code is loaded only where there are any. */
async function overlaid(
  root: Node,
  overlays: readonly string[],
  sources: Sources,
  report: Report,
): Promise<Node | undefined> {
  if (overlays.length === 0) return root;
  const { applyOverlays } = await import("./openapi/overlay/apply.ts");
  return applyOverlays(root, overlays, sources, report);
}

/** The payloads as they travel, by openapi-typescript; its package is loaded only for this. */
async function wireFiles(
  selection: Selection,
  reading: Reading,
): Promise<OutputFile[]> {
  const { wireTypes } = await import("./wire/wire-types.ts");
  const text = await wireTypes(selection, reading);
  return text === undefined ? [] : [{ path: "wire.ts", text }];
}
