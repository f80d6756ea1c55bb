/**
 * The patterns that names of files are compared with when a config is read; other ones only say where
 * the files may be that documents refer to.
 */
export function namingPatterns(patterns: readonly string[]): readonly string[] {
  return patterns.filter(
    (pattern) =>
      wildcard.test(pattern) &&
      !pattern.endsWith("/**") &&
      !pattern.startsWith("sdkwright.config."),
  );
}

/** The folders below which those names are. */
export function foldersOfNames(patterns: readonly string[]): readonly string[] {
  return namingPatterns(patterns).map((pattern) => {
    const parts = pattern.split("/");
    const first = parts.findIndex((part) => wildcard.test(part));
    return parts.slice(0, first).join("/") || ".";
  });
}

const wildcard = /(?<!\\)[*?[{]/;

/** A path as a pattern that matches nothing else. */
export function literal(path: string): string {
  return path.replace(/[*?[\]{}()!\\]/g, "\\$&");
}
