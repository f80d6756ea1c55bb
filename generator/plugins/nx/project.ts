import { existsSync } from "node:fs";
import { posix } from "node:path";

/** Whether Nx makes a project of a folder; elsewhere targets would have none to belong to. */
export function isProjectRoot(folder: string): boolean {
  return ["project.json", "package.json"].some((name) =>
    existsSync(posix.join(folder, name)),
  );
}

/** A path of a project from the root of the workspace; undefined where it leads out of that. */
export function inWorkspace(root: string, path: string): string | undefined {
  const joined = posix.join(root, path);
  return joined.startsWith("../") || joined === ".." ? undefined : joined;
}
