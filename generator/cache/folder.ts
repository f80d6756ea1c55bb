import { statSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Where runs keep what they found out: in the nearest `node_modules` at or above the working directory,
 * which is never committed, else among the caches of the user. Nowhere where there is neither. What is
 * kept makes a run faster and never changes what it writes, so it may be removed at any time.
 */
export function cacheFolder(): string | undefined {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const modules = join(folder, "node_modules");
    if (isFolder(modules)) return join(modules, ".cache", "sdkwright");
    if (dirname(folder) === folder) break;
  }
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME } = process.env;
  const caches =
    XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, ".cache"));
  return caches ? join(caches, "sdkwright") : undefined;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
