import { existsSync } from "node:fs";
import { posix } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { lookAt } from "./found.ts";
import { manifestName, readHead } from "./manifest.ts";

/** The config that an output folder belongs to. */
export interface Owner {
  /** Its folder, from the output folder as the config names it: the same wherever all of it stands. */
  readonly config: string;
  /** Its lock, which tells it from other configs; relative to the working directory. */
  readonly lock: string;
  /** Where it names the folder. */
  readonly place?: Diagnostic["location"];
}

/** A folder that another config has written. */
export interface Trespass {
  readonly folder: string;
  /** The lock of the other config. */
  readonly lock: string;
  /** Where this config names the folder. */
  readonly place: Diagnostic["location"];
}

/**
 * The folder, or one above it, if the config that has written it is another one that is still there.
 * Where it is gone, or the folder was moved, nobody is robbed.
 */
export function trespassIn(folder: string, owner: Owner): Trespass | undefined {
  for (const each of [folder, ...foldersAbove(folder)]) {
    const manifest = lookAt(posix.join(each, manifestName));
    if (manifest.kind !== "file") continue;
    const { config } = readHead(manifest.content.toString("utf8"));
    if (config === undefined) continue;
    const lock = posix.join(each, config, posix.basename(owner.lock));
    if (posix.relative(lock, owner.lock) !== "" && existsSync(lock))
      return { folder: each, lock, place: owner.place };
  }
  return undefined;
}

/** As far as the path names them. */
function foldersAbove(folder: string): string[] {
  const above = posix.dirname(folder);
  return above === folder || above === "." || /(^|\/)\.\.$/.test(above)
    ? []
    : [above, ...foldersAbove(above)];
}
