import { takeConfig } from "../../generator/config/load.ts";
import type { SharedOptions } from "../../generator/config/config.ts";
import { targetsOf } from "../../generator/config/targets.ts";
import type { Diagnostic } from "../../generator/diagnostics/diagnostic.ts";
import { Report } from "../../generator/diagnostics/report.ts";
import { generateTarget } from "../../generator/generate.ts";
import type { OutputFile } from "../../generator/output/file.ts";
import { Sources } from "../../generator/source/sources.ts";

/** What became of a document that is nowhere but in memory. */
export interface Generation {
  /** Empty where there are errors. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
  readonly lock: string | undefined;
}

/** Runs the pipeline on a value as if it were read from `spec.json`. */
export async function generateFrom(
  document: unknown,
  options: SharedOptions = {},
  more: {
    readonly lockText?: string | undefined;
    readonly allowRemovals?: boolean;
  } = {},
): Promise<Generation> {
  const report = new Report();
  const target = { ...options, input: "spec.json", output: "sdk" };
  const { config } = takeConfig({ targets: { sdk: target } }, report);
  const [settled] = targetsOf(config!, ".", () => undefined, report);
  const text = JSON.stringify(document) ?? "";
  // There is no other file, whatever the document refers to.
  const sources = new Sources({
    read: (path) =>
      path === target.input
        ? Promise.resolve(new TextEncoder().encode(text))
        : Promise.reject(Object.assign(new Error(path), { code: "ENOENT" })),
  });
  const context = { report, sources, lockText: undefined, ...more };
  const { files, lock } = await generateTarget(settled!, context);
  const shown = report.hasErrors ? [] : files;
  return { files: shown, diagnostics: report.diagnostics, sources, lock };
}
