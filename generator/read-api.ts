import { setImmediate as pause } from "node:timers/promises";
import { normalize } from "./api/normalize.ts";
import type { Api } from "./api/api.ts";
import type { Target } from "./config/options.ts";
import type { Report } from "./diagnostics/report.ts";
import { guard } from "./guard.ts";
import type { Lock } from "./names/lock.ts";
import type { Reading } from "./openapi/document.ts";
import { loadReferences } from "./openapi/load-references.ts";
import type { Node } from "./openapi/node.ts";
import { Remotes } from "./openapi/remotes.ts";
import { select, type Selection } from "./openapi/select.ts";
import { versionOf } from "./openapi/version.ts";
import type { Sources } from "./source/sources.ts";

/** What a document is read with. */
export interface ReadingContext {
  readonly report: Report;
  readonly sources: Sources;
  readonly lock: Lock;
  /** Whether most of the operations that the lock knows may be gone. */
  readonly allowRemovals: boolean;
  /** The files on the network, where they are not those that the lock knows. */
  readonly remotes?: Remotes;
}

/** A document as far as it has nothing to do with names or TypeScript. */
export interface ReadApi {
  readonly reading: Reading;
  readonly selection: Selection;
  readonly api: Api;
}

/** The first half of the pipeline: undefined where the report has errors. */
export async function readApi(
  target: Target,
  context: ReadingContext,
): Promise<ReadApi | undefined> {
  const { report } = context;
  const reading = await openDocument(target, context);
  if (!reading) return undefined;
  const selection = select(reading, target.include, target.exclude);
  const pins = context.lock.pinsOf(target.name);
  if (!context.allowRemovals) guard(selection, pins, reading);
  await pause();
  const api = normalize(selection, reading, target);
  return report.hasErrors ? undefined : { reading, selection, api };
}

/** Reads a document with everything it refers to; undefined, and reported, where that fails. */
export async function openDocument(
  target: Target,
  context: ReadingContext,
): Promise<Reading | undefined> {
  const { report, sources, lock } = context;
  const { document: pin } = lock.pulledFor(target.name);
  const { value, diagnostics } = await sources.load(
    target.input,
    target.url === undefined ? undefined : pin?.sha256,
  );
  report.append(diagnostics);
  if (value === undefined) return undefined;
  const read = { value, file: target.input, pointer: "" };
  const root = await overlaid(read, target.overlays, sources, report);
  if (!root) return undefined;
  const version = versionOf(root, report);
  if (!version) return undefined;
  const remotes = context.remotes ?? pulledRemotes(target, lock);
  const references = await loadReferences(root, sources, target.root, remotes);
  const checked = new WeakSet();
  const document = { root, version, references, checked };
  const reading = { document, report };
  if (version.name !== "2.0") return reading;
  const { upgrade } = await import("./openapi/upgrade/upgrade.ts");
  return { document: upgrade(reading, sources.origins), report };
}

/** Files on the network, as far as they were pulled. */
function pulledRemotes({ name, input, url, hosts }: Target, lock: Lock) {
  const { references } = lock.pulledFor(name);
  const digests = [...references].map(
    ([address, { sha256 }]) => [address, sha256] as const,
  );
  return new Remotes(input, { url, hosts, pins: new Map(digests) });
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
