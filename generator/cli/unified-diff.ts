import type { Compared } from "../compare.ts";

/** So many lines may differ before a file is only said to be another one: the search takes their square. */
const limit = 5000;

/**
 * What `generate` would change in a file, as `git apply` takes it. Undefined where there is nothing to
 * show.
 */
export async function unifiedDiff({
  file,
  found,
  wanted,
}: Compared): Promise<string | undefined> {
  if (found === wanted) return undefined;
  // Loaded only for those who ask.
  const { FILE_HEADERS_ONLY, formatPatch, structuredPatch } =
    await import("diff");
  const patch = structuredPatch(
    found === undefined ? "/dev/null" : `a/${file}`,
    wanted === undefined ? "/dev/null" : `b/${file}`,
    found ?? "",
    wanted ?? "",
    undefined,
    undefined,
    { context: 3, maxEditLength: limit },
  );
  return patch && formatPatch(patch, FILE_HEADERS_ONLY);
}
