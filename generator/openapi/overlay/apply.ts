import { posix } from "node:path";
import { Report } from "../../diagnostics/report.ts";
import type { Sources } from "../../source/sources.ts";
import type { Node } from "../node.ts";
import { readReference } from "../reference-text.ts";
import { act } from "./act.ts";
import { Assembly, type Part } from "./assembly.ts";
import { jsonPaths } from "./query.ts";
import { readOverlay } from "./read.ts";

/**
 * The document with overlays applied to it, one after the other. Undefined where one of them cannot
 * be used; all that is wrong with any of them is reported. What an overlay wrote has its origin there.
 */
export async function applyOverlays(
  root: Node,
  files: readonly string[],
  sources: Sources,
  outer: Report,
): Promise<Node | undefined> {
  const report = new Report();
  const compile = await jsonPaths();
  const assembly = new Assembly(sources.origins);
  const { file, pointer } = root;
  let document: Part = { value: root.value, place: { file, pointer } };
  for (const name of files) {
    const { value, diagnostics } = await sources.load(name);
    report.append(diagnostics);
    if (value === undefined) continue;
    const overlay = readOverlay({ value, file: name, pointer: "" }, report);
    if (!overlay) continue;
    tellOtherDocument(overlay.extends, file, report);
    for (const action of overlay.actions)
      document = act(action, document, compile, assembly, report);
  }
  outer.append(report.diagnostics);
  if (report.hasErrors) return undefined;
  sources.origins.replace(file, document.value);
  return { file, pointer, value: document.value };
}

/**
 * `extends` says what an overlay was made for. Of an address nothing is known; another file is most
 * likely a slip, and the overlay may suit all the same.
 */
function tellOtherDocument(
  stated: Node | undefined,
  document: string,
  report: Report,
): void {
  if (typeof stated?.value !== "string") return;
  const text = readReference(stated.value, stated.file);
  if (text.kind !== "target" || text.file === posix.normalize(document)) return;
  report.add("overlay-for-other-document", stated, {
    other: text.file,
    document,
  });
}
