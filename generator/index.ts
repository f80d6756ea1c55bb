import type { Difference } from "./compare.ts";
import type { Config } from "./config/config.ts";
import type { Target } from "./config/options.ts";
import type { JsonDiagnostic } from "./diagnostics/format-json.ts";
import type { Outcome } from "./apply.ts";
import type { TargetInputs } from "./inputs.ts";
import type { OutputFile } from "./output/file.ts";

export { defineConfig } from "./config/config.ts";
export type {
  Config,
  InputOptions,
  PaginationOptions,
  SharedOptions,
  TargetOptions,
} from "./config/config.ts";
export type { Difference } from "./compare.ts";
export type { JsonDiagnostic, JsonPlace } from "./diagnostics/format-json.ts";
export type { Outcome } from "./apply.ts";
export type { TargetInputs } from "./inputs.ts";
export type { OutputFile } from "./output/file.ts";

/**
 * Which SDKs are meant. Without a `document`, the targets of a config; the other options win over what
 * it says, as those of the command line do. Paths are relative to the working directory.
 */
export interface Choice {
  /** Path of an OpenAPI document; no config is read then. */
  readonly document?: string | undefined;
  /** A config, or the path of one; `sdkwright.config.*` in the working directory where it is absent. */
  readonly config?: string | Config | undefined;
  /** Names of targets; all where none is named. */
  readonly targets?: readonly string[] | undefined;
  /** The folder of the SDK, for a single target. */
  readonly output?: string | undefined;
  /** The lock; beside the config, or in the folder of the SDK, where it is absent. */
  readonly lock?: string | undefined;
  /** Overlays that change the document first, in place of those of the config. */
  readonly overlays?: readonly string[] | undefined;
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly naming?: Target["naming"] | undefined;
  readonly enums?: Target["enums"] | undefined;
  readonly onUnsupported?: Target["onUnsupported"] | undefined;
  readonly templates?: string | undefined;
  /** Take a document from which most operations are gone that were generated before. */
  readonly allowRemovals?: boolean | undefined;
}

/** What `generate` is to do. */
export interface GenerateOptions extends Choice {
  /** Write the files; without it nothing on the disk changes. */
  readonly write?: boolean | undefined;
  /** Overwrite what was changed by hand or is not ours. */
  readonly force?: boolean | undefined;
  /** Leave the lock as it is. */
  readonly frozen?: boolean | undefined;
}

/** What was generated. */
export interface GenerateResult {
  /** The settled targets; none where the options or the config are wrong. */
  readonly targets: readonly GeneratedTarget[];
  /** Those that the targets share. */
  readonly runtimes: readonly GeneratedRuntime[];
  /** Everything there is to say, with places looked up. Nothing here is an exception. */
  readonly diagnostics: readonly JsonDiagnostic[];
  /** What the command line would have ended with; 0 without an error. */
  readonly exitCode: number;
}

/** A runtime that targets share. */
export interface GeneratedRuntime {
  /** Its folder, relative to the working directory. */
  readonly output: string;
  /** The names of all targets that use it. */
  readonly targets: readonly string[];
  readonly files: readonly OutputFile[];
  /** What was written; undefined where nothing was, or was not to be. */
  readonly outcome: Outcome | undefined;
}

/** The SDK of a target. */
export interface GeneratedTarget {
  readonly name: string;
  /** The output folder, relative to the working directory. */
  readonly output: string;
  /** Empty where the document has errors. */
  readonly files: readonly OutputFile[];
  /** The lock file as it is to be; undefined where the document has errors. */
  readonly lock: OutputFile | undefined;
  /** What was written; undefined where nothing was, or was not to be. */
  readonly outcome: Outcome | undefined;
}

/** What `check` found. */
export interface CheckResult {
  /** The settled targets; none where the options or the config are wrong. */
  readonly targets: readonly CheckedTarget[];
  /** The same of the runtimes that the targets share. */
  readonly runtimes: readonly CheckedRuntime[];
  /** Everything there is to say, with places looked up. Nothing here is an exception. */
  readonly diagnostics: readonly JsonDiagnostic[];
  /** What the command line would have ended with: 1 for a difference; 0 for none. */
  readonly exitCode: number;
}

/** How the files of a target differ from what would be written. */
export interface CheckedTarget {
  readonly name: string;
  /** The output folder, relative to the working directory. */
  readonly output: string;
  /** Undefined where they cannot be compared; the diagnostics say why. */
  readonly differences: readonly Difference[] | undefined;
}

/** How the files of a runtime that targets share differ from what would be written. */
export interface CheckedRuntime {
  /** Its folder, relative to the working directory. */
  readonly output: string;
  /** The names of all targets that use it. */
  readonly targets: readonly string[];
  /** Undefined where they cannot be compared; the diagnostics say why. */
  readonly differences: readonly Difference[] | undefined;
}

/** What `inputs` is to list. */
export interface InputsOptions extends Choice {
  /** For runs that leave the lock as it is, and so do not write it. */
  readonly frozen?: boolean | undefined;
}

/** What is read and written. */
export interface InputsResult {
  /** The settled targets, but for those whose documents cannot be read; the diagnostics say why. */
  readonly targets: readonly TargetInputs[];
  /** Everything there is to say, with places looked up. Nothing here is an exception. */
  readonly diagnostics: readonly JsonDiagnostic[];
  /** What the command line would have ended with; 0 without an error. */
  readonly exitCode: number;
}

/**
 * Generates the SDKs of a document or of a config and returns their files. Writes them only with
 * `write: true`. Rejects only for a fault of the generator itself.
 */
export async function generate(
  options: GenerateOptions = {},
): Promise<GenerateResult> {
  const { generateTargets } = await import("./calls.ts");
  return generateTargets(options);
}

/**
 * Compares what is in the output folders with what would be written, and writes nothing. Rejects only
 * for a fault of the generator itself.
 */
export async function check(options: Choice = {}): Promise<CheckResult> {
  const { checkTargets } = await import("./calls.ts");
  return checkTargets(options);
}

/**
 * Lists what each target reads and writes, for a build system. Generates nothing, and writes nothing.
 * Rejects only for a fault of the generator itself.
 */
export async function inputs(
  options: InputsOptions = {},
): Promise<InputsResult> {
  const { inputsOfTargets } = await import("./calls.ts");
  return inputsOfTargets(options);
}
