import { readdirSync } from "node:fs";
import { extname } from "node:path";
import type { Report } from "../diagnostics/report.ts";
import type { Onlooker } from "../source/onlooker.ts";

/** The forms of a config file, by extension. */
export const configForms = [
  ".ts",
  ".mts",
  ".mjs",
  ".js",
  ".json",
  ".yaml",
] as const;

export type ConfigForm = (typeof configForms)[number];

/** What the file is called when it is to be found. */
const configName = "sdkwright.config";

/** All the names under which a config is found. */
export function configNames(): readonly string[] {
  return configForms.map((form) => configName + form);
}

/** A pattern of all the names under which a config is found. */
export const discoveredConfig = `${configName}.{${configForms.map((form) => form.slice(1)).join(",")}}`;

/**
 * The config in the working directory, and in no other: what a build step reads must not depend on
 * the folders above it. Two of them are an error, for one would be ignored.
 */
export function discoverConfig(
  report: Report,
  onlooker?: Onlooker,
): string | undefined {
  for (const name of configNames()) onlooker?.look(name);
  const found = readdirSync(".")
    .filter((name) => configNames().includes(name))
    .sort();
  if (found.length > 1)
    report.add("config-ambiguous", undefined, { files: found.join(", ") });
  return found.length === 1 ? found[0] : undefined;
}

export function formOf(file: string): ConfigForm | undefined {
  return configForms.find((form) => form === extname(file));
}
