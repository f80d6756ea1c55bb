import { readdirSync } from "node:fs";
import { posix } from "node:path";
import { lookAt } from "./found.ts";
import type { Plan } from "./plan.ts";

/** What every generated module says, below a banner where there is one. */
const mark = "// Generated from an OpenAPI document. Do not edit.";

/**
 * Files beside the generated ones that say they are generated and are not: left where the manifest was
 * lost, or a merge brought back what one side had removed. No manifest claims them, so they are not
 * removed; files of the user's own do not count.
 */
export function unexpectedIn({ steps }: Plan): string[] {
  const expected = new Set(steps.map(({ path }) => path));
  const folders = new Set([...expected].map((path) => posix.dirname(path)));
  return [...folders]
    .flatMap((folder) => modulesIn(folder))
    .filter((path) => !expected.has(path) && saysGenerated(path))
    .sort();
}

function modulesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".ts"))
      .map((name) => posix.join(folder, name));
  } catch {
    return []; // Its files are missing, and are told of one by one.
  }
}

function saysGenerated(path: string): boolean {
  const found = lookAt(path);
  return (
    found.kind === "file" && found.content.subarray(0, 4096).includes(mark)
  );
}
