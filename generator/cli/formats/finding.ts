import type { JsonDiagnostic } from "../../diagnostics/format-json.ts";

/** All that a run has to say, for formats that are one text. */
export interface Findings {
  readonly diagnostics: readonly JsonDiagnostic[];
  /** Lines of what was asked for: what a pull has changed, a diff. */
  readonly lines: readonly string[];
  /** The targets that were made, and whether anything is wrong with them. */
  readonly targets: readonly { readonly name: string; readonly ok: boolean }[];
}

/** What is said of a place, with what there is to do about it. */
export function textOf({ message, hint, notes = [] }: JsonDiagnostic): string {
  return [
    message,
    ...(hint === undefined ? [] : [`hint: ${hint}`]),
    ...notes.map((note) => `note: ${note.message}`),
  ].join("\n");
}

/** `spec.yaml:4:7`; empty where it is about no file. */
export function placeOf({ file, line, column }: JsonDiagnostic): string {
  if (file === undefined) return "";
  return line === undefined ? file : `${file}:${line}:${column}`;
}
