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

/**
 * What the targets of a project read and write, as the program says it that will run there. Undefined
 * where a config or a document is wrong: that is for the target itself to tell.
 */
export async function listed(
  workspaceRoot: string,
  root: string,
): Promise<readonly Inputs[] | undefined> {
  const folder = join(workspaceRoot, root);
  const before = inputsKept(workspaceRoot, root);
  if (before) return before;
  const { code, targets } = await ask<Inputs>(folder, ["inputs"]);
  if (code !== 0) return undefined;
  keepInputs(workspaceRoot, root, targets);
  return targets;
}
