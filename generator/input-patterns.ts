import { createHash } from "node:crypto";
import { posix, relative } from "node:path";
import { configNames, discoveredConfig } from "./config/discover.ts";
import type { Target } from "./config/options.ts";
import type { Listing } from "./listing.ts";
import { gitPathOf } from "./source/git-path.ts";

/**
 * Patterns of all that a target may read while its config stays as it is. References of a document lead
 * into one folder and no further, so that is a pattern of all that it may ever refer to; unless that
 * folder holds the output as well, when only the files that are read now can be named.
 */
export function globsOf(
  { input, root, output, lock, templates }: Target,
  shared: Listing,
  own: Listing,
  hasLock: boolean,
): readonly string[] {
  const folder = posix.normalize(root ?? posix.dirname(input));
  const isApart = !gitPathOf(input) && !isWithin(output, folder);
  const files = [...shared.files.keys(), ...own.files.keys()];
  const globs = new Set([
    ...shared.patterns,
    ...files
      .filter((file) => !gitPathOf(file) && !isFound(file, shared))
      .map(literal),
    ...(hasLock ? [literal(lock)] : []),
    ...(isApart && !isWithin(".", folder) ? [`${literal(folder)}/**`] : []),
    ...(templates === undefined ? [] : [`${literal(templates)}/*.hbs`]),
  ]);
  return [...globs].filter((glob) => !isCovered(glob, globs)).sort();
}

/** Of all that decides about the output: the files, the settled options, the packages. */
export function digestOf(
  target: Target,
  own: Listing,
  packages: Readonly<Record<string, string>>,
): string {
  const files = [...own.files].sort(([a], [b]) => (a < b ? -1 : 1));
  const hash = createHash("sha256");
  hash.update(JSON.stringify([target, files, packages], plain));
  return hash.digest("hex");
}

/** Maps have no form in JSON. Where a rule stands and how a document is fetched decide about nothing. */
function plain(key: string, value: unknown): unknown {
  if (key === "place" || key === "headers") return undefined;
  return value instanceof Map ? [...value] : value;
}

/** Whether it is the config that is found by its name. */
function isFound(file: string, shared: Listing): boolean {
  return shared.patterns.has(discoveredConfig) && configNames().includes(file);
}

function isWithin(path: string, folder: string): boolean {
  return relative(folder, path).split(/[/\\]/)[0] !== "..";
}

/** Whether another pattern stands for a whole folder that this one is in. */
function isCovered(glob: string, globs: ReadonlySet<string>): boolean {
  return [...globs].some(
    (other) =>
      other !== glob &&
      other.endsWith("/**") &&
      glob.startsWith(other.slice(0, -"**".length)),
  );
}

/** A path as a pattern that matches nothing else. */
function literal(path: string): string {
  return path.replace(/[*?[\]{}()!\\]/g, "\\$&");
}
