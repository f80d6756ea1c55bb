import { statSync } from "node:fs";
import { posix } from "node:path";
import type { OutputFile } from "./file.ts";
import type { Written } from "./manifest.ts";

/**
 * Paths of the last run that differ from one of this run in nothing but case, and lead to the same file:
 * so it is where the file system does not tell them apart. Old path → new path. Removing the old one
 * would remove the new one.
 */
export function aliasesIn(
  folder: string,
  written: Written,
  files: readonly OutputFile[],
): ReadonlyMap<string, string> {
  const byFold = new Map(files.map(({ path }) => [foldOf(path), path]));
  const pairs = [...written.keys()].flatMap((old) => {
    const path = byFold.get(foldOf(old));
    if (path === undefined || path === old) return [];
    const isSame = isSameFile(
      posix.join(folder, old),
      posix.join(folder, path),
    );
    return isSame ? [[old, path] as const] : [];
  });
  return new Map(pairs);
}

/** What is left of a path where neither case nor the form of its accents counts. */
export function foldOf(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map(identityOf);
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}

function identityOf(path: string) {
  try {
    return statSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined; // It is told of where the file is looked at.
  }
}
