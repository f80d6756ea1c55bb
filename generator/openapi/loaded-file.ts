import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** A file that references may lead to. */
export interface LoadedFile {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  readonly isThere: boolean;
}
