import type { Diagnostic } from "./diagnostic.ts";
import { locate, spotOf, type SourceLookup, type Spot } from "./locate.ts";

/** A diagnostic with its place looked up, for programs to read. */
export interface JsonDiagnostic extends JsonPlace {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly hint?: string;
  readonly notes?: readonly ({ readonly message: string } & JsonPlace)[];
}

/** Lines and columns count from 1, columns in UTF-16 code units; the end is exclusive. */
export interface JsonPlace {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** JSON Pointer into the file. */
  readonly pointer?: string;
}

/** All diagnostics as plain data, sorted by place. */
export function formatJson(
  diagnostics: readonly Diagnostic[],
  sources: SourceLookup,
): JsonDiagnostic[] {
  return locate(diagnostics, sources).map(({ diagnostic, spot }) => {
    const { code, severity, text, hint, notes, location } = diagnostic;
    return {
      code,
      severity,
      message: text,
      ...place(spot, location),
      ...(hint === undefined ? {} : { hint }),
      ...(notes.length === 0
        ? {}
        : {
            notes: notes.map((note) => ({
              message: note.text,
              ...place(spotOf(note.location, sources), note.location),
            })),
          }),
    };
  });
}

function place(
  spot: Spot | undefined,
  location: Diagnostic["location"],
): JsonPlace {
  if (!spot || !location) return {};
  const { file, start, end } = spot;
  return {
    file,
    ...(start && end
      ? {
          line: start.line,
          column: start.column,
          endLine: end.line,
          endColumn: end.column,
        }
      : {}),
    ...("pointer" in location ? { pointer: location.pointer } : {}),
  };
}
