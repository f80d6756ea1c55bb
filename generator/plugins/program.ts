import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { JsonDiagnostic } from "../diagnostics/format-json.ts";

/** What the program said, with `--json`. */
export interface Answer<Target> {
  /** What it ended with. */
  readonly code: number;
  readonly targets: readonly Target[];
  /** Paths are relative to the folder that it ran in. */
  readonly diagnostics: readonly JsonDiagnostic[];
}

/** Beside the folder of this module, wherever the build puts that. */
const program = fileURLToPath(new URL("../cli/main.js", import.meta.url));

/**
 * Runs a command of sdkwright in a folder. In a process of its own: it sees a config as it is now, where
 * Node never loads a module anew; it takes the short cut where nothing has changed; and the memory that
 * a large document needs is not kept by an engine that stays. Rejects where the program is broken.
 */
export async function ask<Target>(
  folder: string,
  args: readonly string[],
): Promise<Answer<Target>> {
  const child = spawn(process.execPath, [program, ...args, "--json"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  });
  try {
    const answer = JSON.parse(out) as Omit<Answer<Target>, "code">;
    return { ...answer, code: code ?? 1 };
  } catch {
    throw new Error(`sdkwright ${args.join(" ")}: ${err || `exit ${code}`}`);
  }
}
