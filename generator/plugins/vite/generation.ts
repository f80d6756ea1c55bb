import type { JsonDiagnostic } from "../../diagnostics/format-json.ts";
import { ask } from "../program.ts";

/** What is to be generated, and for whom. */
export interface Generation {
  /** The root of Vite, where the program is run. */
  readonly folder: string;
  /** The options that choose a config and its targets. */
  readonly choice: readonly string[];
  readonly frozen: boolean;
  /** Somebody sees the overlay, and mends what is wrong. */
  readonly isDeveloped: boolean;
  /** Something is done again when a file changes. */
  readonly isWatched: boolean;
}

/** What there is to say of a run. */
export interface Generated {
  readonly errors: readonly JsonDiagnostic[];
  readonly warnings: readonly JsonDiagnostic[];
  /** Relative to the folder. */
  readonly changed: readonly string[];
}

interface Target {
  readonly written?: readonly string[];
  readonly removed?: readonly string[];
}

/** Writes the SDKs. Rejects only where the program itself is broken. */
export async function generate(generation: Generation): Promise<Generated> {
  const { folder, choice, frozen } = generation;
  const { targets, diagnostics } = await ask<Target>(folder, [
    "generate",
    ...choice,
    ...(frozen ? ["--frozen"] : []),
  ]);
  const of = (severity: string) =>
    diagnostics.filter((one) => one.severity === severity);
  return {
    errors: of("error"),
    warnings: of("warning"),
    changed: targets.flatMap(({ written = [], removed = [] }) => [
      ...written,
      ...removed,
    ]),
  };
}
