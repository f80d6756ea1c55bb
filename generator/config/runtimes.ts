import { isAbsolute, posix } from "node:path";
import type { Report } from "../diagnostics/report.ts";
import type { Target } from "./options.ts";

/** A folder with a runtime that the SDKs of several targets import. */
export interface SharedRuntime {
  readonly folder: string;
  /** The lock of the config, which knows what targets need that are not of this run. */
  readonly lock: string;
  /** The folder of the config, from this one; undefined where that would name folders of a machine. */
  readonly config: string | undefined;
  /** The names of all targets that use it, of this run or not. */
  readonly targets: readonly string[];
  /** Whether all of them are of this run: then it is known what no target needs. */
  readonly isWhole: boolean;
  readonly importExtension: Target["importExtension"];
  readonly banner: readonly string[];
  readonly gitattributes: boolean;
}

/**
 * The runtimes that the chosen targets share, by folder. `all` are the targets of the config: what the
 * others need is kept. Reports targets that would have the same modules written differently.
 */
export function sharedRuntimes(
  all: readonly Target[],
  chosen: readonly Target[],
  report: Report,
): SharedRuntime[] {
  const names = new Set(chosen.map(({ name }) => name));
  const folders = new Set(chosen.flatMap(({ runtime }) => runtime ?? []));
  return [...folders].sort().map((folder) => {
    const users = all.filter(({ runtime }) => runtime === folder);
    const [first] = users;
    for (const option of decisive)
      for (const target of users.slice(1))
        if (String(target[option]) !== String(first![option]))
          report.add("config-runtime-differs", target.outputPlace, {
            target: target.name,
            other: first!.name,
            folder,
            option,
          });
    return {
      folder,
      lock: first!.lock,
      config: isAbsolute(folder)
        ? undefined
        : posix.relative(folder, posix.dirname(first!.lock)) || ".",
      targets: users.map(({ name }) => name),
      isWhole: users.every(({ name }) => names.has(name)),
      importExtension: first!.importExtension,
      banner: first!.banner,
      gitattributes: users.some(({ gitattributes }) => gitattributes),
    };
  });
}

/** All that the text of a module depends on. */
const decisive = ["importExtension", "banner"] as const;
