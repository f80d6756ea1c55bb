import { dirname } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/report.ts";
import type { Onlooker } from "../source/onlooker.ts";
import { disk, read } from "../source/read.ts";
import { SourceFile } from "../source/source-file.ts";
import { Sources } from "../source/sources.ts";
import { check, type Locate } from "./check.ts";
import type { Config } from "./config.ts";
import { configForms, formOf } from "./discover.ts";
import { fromHere } from "./paths.ts";
import { keysOf } from "../source/pointer.ts";
import { findScriptKey } from "./script-keys.ts";
import { configTable } from "./table.ts";

/** A config that was read, right or not. */
export interface LoadedConfig {
  /** Relative paths in the config start here. */
  readonly folder: string;
  /** Undefined for an object. */
  readonly source: SourceFile | undefined;
  readonly locate: Locate;
  /** Undefined where the report holds errors. */
  readonly config: Config | undefined;
}

/** How a config is read. */
export interface Manner {
  readonly onlooker?: Onlooker | undefined;
  /** A script is run again, although this process may have run it before. */
  readonly again?: boolean | undefined;
}

/** Reads and checks a config file of any form; undefined where there is no text to point into. */
export async function loadConfig(
  path: string,
  report: Report,
  manner: Manner = {},
): Promise<LoadedConfig | undefined> {
  const file = fromHere(path);
  const form = formOf(file);
  if (form === undefined) {
    const reason = `its name ends with none of ${configForms.join(", ")}`;
    report.add("config-unreadable", { file }, { reason });
    return undefined;
  }
  const isData = form === ".json" || form === ".yaml";
  const read = isData
    ? await readData(file, report, manner)
    : await readScript(file, report, manner);
  if (!read) return undefined;
  const { source, value } = read;
  const locate = isData ? locateData(file) : locateScript(source);
  const config = report.hasErrors ? undefined : checked(value, locate, report);
  return { folder: fromHere(dirname(file)), source, locate, config };
}

/** Checks a config that a program made; its paths start at the working directory. */
export function takeConfig(value: Config, report: Report): LoadedConfig {
  const locate = () => undefined;
  const config = checked(value, locate, report);
  return { folder: ".", source: undefined, locate, config };
}

function checked(
  value: unknown,
  locate: Locate,
  report: Report,
): Config | undefined {
  check(value, configTable, locate, report);
  // The table has a row for every key of the type.
  return report.hasErrors ? undefined : (value as Config);
}

interface Read {
  readonly source: SourceFile;
  readonly value: unknown;
}

async function readData(
  file: string,
  report: Report,
  { onlooker }: Manner,
): Promise<Read | undefined> {
  const loaded = await new Sources(onlooker?.reading(disk) ?? disk).load(file);
  const { source, value, diagnostics } = loaded;
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity !== "error") report.append([diagnostic]);
    else if (!source) reportUnreadable(file, diagnostic, report);
    else {
      const problem = clause(diagnostic.text);
      report.add("config-syntax", diagnostic.location, { problem });
    }
  }
  return source && { source, value };
}

async function readScript(
  file: string,
  report: Report,
  { onlooker, again }: Manner,
): Promise<Read | undefined> {
  const text = await read(file, onlooker?.reading(disk) ?? disk);
  if (typeof text !== "string") {
    reportUnreadable(file, text, report);
    return undefined;
  }
  // Only offsets are looked up in a script, which have no need of an outline.
  const outline = () => () => ({
    key: undefined,
    value: undefined,
    collection: false,
  });
  const run = () =>
    onlooker && again
      ? runAgain(file, text, report, onlooker)
      : runOnce(file, text, report, onlooker);
  const value = await (onlooker?.running?.(file, run) ?? run());
  onlooker?.script(file, value);
  return { source: new SourceFile(file, text, "yaml", outline), value };
}

async function runOnce(
  file: string,
  text: string,
  report: Report,
  onlooker: Onlooker | undefined,
): Promise<unknown> {
  const { loadScript } = await import("./script.ts");
  return loadScript(file, text, report, onlooker?.folder);
}

async function runAgain(
  file: string,
  text: string,
  report: Report,
  onlooker: Onlooker,
): Promise<unknown> {
  const { loadIsolated } = await import("./isolated-script.ts");
  const task = { file, text, cache: onlooker.folder };
  return loadIsolated(task, report, onlooker);
}

/** A document with the same fault ends with another exit code, hence sentences of their own. */
function reportUnreadable(
  file: string,
  { code, text }: Diagnostic,
  report: Report,
): void {
  if (code === "file-not-found")
    report.add("config-not-found", undefined, { file });
  else report.add("config-unreadable", { file }, { reason: clause(text) });
}

function locateData(file: string): Locate {
  return (pointer, part) =>
    part === "key" && pointer !== ""
      ? { file, pointer, key: true }
      : { file, pointer };
}

function locateScript({ name: file, text }: SourceFile): Locate {
  return (pointer) => {
    const keys = keysOf(pointer).filter((key) => !/^\d+$/.test(key));
    return findScriptKey(file, text, keys) ?? { file };
  };
}

/** A sentence as a part of another. */
function clause(sentence: string): string {
  return sentence.replace(/\.$/, "");
}
