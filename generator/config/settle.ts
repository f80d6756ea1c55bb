import type { Report } from "../diagnostics/report.ts";
import type { Onlooker } from "../source/onlooker.ts";
import type { SourceFile } from "../source/source-file.ts";
import type { Config } from "./config.ts";
import { discoverConfig } from "./discover.ts";
import type { Target } from "./options.ts";
import { checkOutputs } from "./outputs.ts";
import { documentFrom, fromHere } from "./paths.ts";
import { type SharedRuntime, sharedRuntimes } from "./runtimes.ts";
import { parseSelector } from "./selector.ts";
import {
  chooseTargets,
  override,
  type Overrides,
  targetOfDocument,
  targetsOf,
} from "./targets.ts";

/** What was asked for, before a config file is looked at. */
export interface Wish {
  /** A document; no config is read then. */
  readonly document: string | undefined;
  /** A config or its file; the file in the working directory where there is none. */
  readonly config: string | Config | undefined;
  /** Names of targets; all where none is named. */
  readonly targets: readonly string[];
  readonly overrides: Overrides;
  /** Something is compared with the output folder or written there. */
  readonly needsOutput: boolean;
  readonly onlooker?: Onlooker | undefined;
  /** The config may have been read before by this process, and may be another one now. */
  readonly again?: boolean | undefined;
}

/** What is to be done, and the text that diagnostics about the config point into. */
export interface Settled {
  /** Empty where the report holds errors. */
  readonly targets: readonly Target[];
  /** The runtimes that they share with each other, and with targets that were not chosen. */
  readonly runtimes: readonly SharedRuntime[];
  readonly source: SourceFile | undefined;
}

/** All targets of a config, and those that were chosen among them. */
interface Chosen {
  readonly all: readonly Target[];
  readonly targets: readonly Target[];
  readonly source: SourceFile | undefined;
}

/** Finds out which targets are meant, with every option settled. */
export async function settle(wish: Wish, report: Report): Promise<Settled> {
  const { all, targets, source } =
    wish.document === undefined
      ? await fromConfig(wish, report)
      : fromDocument(wish, wish.document, report);
  checkOutputs(all, report);
  const runtimes = sharedRuntimes(all, targets, report);
  const { overlays = [], include = [], exclude = [] } = wish.overrides;
  for (const overlay of overlays)
    if (isUrl(overlay))
      report.add("input-is-url", undefined, {
        url: overlay,
        advice: "store the overlay in a file, and name that",
      });
  for (const selector of [...include, ...exclude])
    if (!parseSelector(selector))
      report.add("selector-malformed", undefined, { selector });
  return report.hasErrors
    ? { targets: [], runtimes: [], source }
    : { targets, runtimes, source };
}

/** Whether there is a place for a lock: beside the config, in the output folder, or where it was said. */
export function hasLock({ document, overrides }: Wish): boolean {
  const { output, lock } = overrides;
  return document === undefined || output !== undefined || lock !== undefined;
}

function fromDocument(
  { config, targets, overrides, needsOutput }: Wish,
  document: string,
  report: Report,
): Chosen {
  const { output } = overrides;
  const conflict = (option: string) =>
    report.add("option-conflict", undefined, { option, other: document });
  if (config !== undefined) conflict("--config");
  if (targets.length > 0) conflict("--target");
  if (isUrl(document))
    report.add("input-is-url", undefined, {
      url: document,
      advice: `fetch it, and name the file: ${pullCommand(document)}`,
    });
  if (output === undefined && needsOutput)
    report.add("output-missing", undefined, {});
  const input = documentFrom(".", document);
  const target = targetOfDocument(input, fromHere(output ?? "."));
  const one = [override(target, overrides)];
  return { all: one, targets: one, source: undefined };
}

function pullCommand(url: string): string {
  const name = /\/([\w.-]*[\w-])(?:[?#]|$)/.exec(url.replace(/^.*?:\/\//, ""));
  return `sdkwright pull ${url} -o ${name?.[1] ?? "openapi.yaml"}`;
}

function isUrl(path: string): boolean {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(path);
}

async function fromConfig(wish: Wish, report: Report): Promise<Chosen> {
  const none = { all: [], targets: [] };
  const given = wish.config ?? discoverConfig(report, wish.onlooker);
  if (given === undefined) {
    if (!report.hasErrors) report.add("input-missing", undefined, {});
    return { ...none, source: undefined };
  }
  const { loadConfig, takeConfig } = await import("./load.ts");
  const loaded =
    typeof given === "string"
      ? await loadConfig(given, report, wish)
      : takeConfig(given, report);
  if (!loaded?.config) return { ...none, source: loaded?.source };
  const { config, folder, locate, source } = loaded;
  const all = targetsOf(config, folder, locate, report, wish.onlooker);
  const chosen = chooseTargets(all, wish.targets, report);
  if (wish.overrides.output !== undefined && chosen.length > 1)
    report.add("output-of-many", undefined, { count: chosen.length });
  const targets = chosen.map((target) => override(target, wish.overrides));
  const byName = new Map(targets.map((target) => [target.name, target]));
  return {
    all: all.map((target) => byName.get(target.name) ?? target),
    targets,
    source,
  };
}
