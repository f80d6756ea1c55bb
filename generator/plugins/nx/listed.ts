import { join } from "node:path";
import { ask } from "../program.ts";
import { inputsKept, keepInputs } from "./kept.ts";

/** What `sdkwright inputs --json` says of a target; paths are relative to the folder of the config. */
export interface Inputs {
  readonly output: string;
  readonly reads: readonly string[];
  readonly revisions: readonly string[];
  readonly globs: readonly string[];
  readonly environment: readonly string[];
  readonly packages: Readonly<Record<string, string>>;
}

/** What is known of a project. */
export interface Listed {
  /** Undefined where a config or a document is wrong or not there yet: that is for the target to tell. */
  readonly inputs: readonly Inputs[] | undefined;
  /** What is read, or would be, relative to the folder of the config. */
  readonly files: readonly string[];
}

/** What the targets of a project read and write, as the program says it that will run there. */
export async function listed(
  workspaceRoot: string,
  root: string,
): Promise<Listed> {
  const before = inputsKept(workspaceRoot, root);
  if (before) return { inputs: before, files: readBy(before) };
  const folder = join(workspaceRoot, root);
  const answer = await ask<Inputs>(folder, ["inputs"]);
  const { code, targets, diagnostics } = answer;
  const wrong = diagnostics.flatMap(({ file }) => file ?? []);
  if (code !== 0)
    return { inputs: undefined, files: [...readBy(targets), ...wrong] };
  keepInputs(workspaceRoot, root, targets);
  return { inputs: targets, files: readBy(targets) };
}

function readBy(inputs: readonly Inputs[]): readonly string[] {
  return inputs.flatMap(({ reads }) => reads);
}
