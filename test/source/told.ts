import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { formatText } from "../../generator/diagnostics/format-text.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { loadReferences } from "../../generator/openapi/load-references.ts";
import type { Node } from "../../generator/openapi/node.ts";
import type { References } from "../../generator/openapi/references.ts";
import type { FileReader } from "../../generator/source/read.ts";
import { Sources } from "../../generator/source/sources.ts";
import { memory } from "./memory.ts";

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What is said of a file when it is loaded. */
export async function toldOf(
  file: string,
  from: Files | FileReader,
): Promise<string> {
  const sources = new Sources(
    typeof from.read === "function"
      ? (from as FileReader)
      : memory(from as Files),
  );
  const { diagnostics } = await sources.load(file);
  return textOf(diagnostics, sources);
}

export function textOf(
  diagnostics: readonly Diagnostic[],
  sources: Sources,
): string {
  return formatText(diagnostics, sources, { color: false, verbose: false });
}

/** A document with what it refers to, and what is said once `use` has followed its references. */
export async function withReferences(
  files: Files,
  use: (references: References, root: Node, report: Report) => void,
  {
    entry = Object.keys(files)[0]!,
    folder = undefined as string | undefined,
  } = {},
): Promise<string> {
  const sources = new Sources(memory(files));
  const { value } = await sources.load(entry);
  const root: Node = { value, file: entry, pointer: "" };
  const report = new Report();
  use(await loadReferences(root, sources, folder), root, report);
  return textOf(report.diagnostics, sources);
}
