import { resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Report } from "../diagnostics/report.ts";
import type { Location } from "../source/place.ts";
import { defineConfig } from "./config.ts";

/**
 * The default export of a config that is a script; undefined with a reason in the report. What it is
 * compiled to is kept in a folder, where there is one.
 */
export async function loadScript(
  file: string,
  text: string,
  report: Report,
  cache?: string,
): Promise<unknown> {
  const path = resolve(file);
  try {
    // Awaited, for a config may have to ask for something first.
    const value = await (await load(path, cache)).default;
    if (value === undefined)
      report.add("config-no-default-export", { file }, {});
    return value;
  } catch (error) {
    reportFailure(error, file, path, text, report);
    return undefined;
  }
}

/**
 * Node runs scripts itself, TypeScript too where it can strip types; elsewhere jiti does. It also
 * reads again what Node cannot parse: its error says where.
 */
async function load(
  path: string,
  cache: string | undefined,
): Promise<{ readonly default?: unknown }> {
  if (/\.m?ts$/.test(path) && !stripsTypes()) return loadWithJiti(path, cache);
  try {
    return await quietly(() => import(pathToFileURL(path).href));
  } catch (error) {
    if (!(error instanceof SyntaxError) && !isUnresolvedSelf(error))
      throw error;
    return loadWithJiti(path, cache);
  }
}

function stripsTypes(): boolean {
  const features: object = process.features;
  return "typescript" in features && Boolean(features.typescript);
}

async function loadWithJiti(
  path: string,
  cache: string | undefined,
): Promise<{ readonly default?: unknown }> {
  const { createJiti } = await import("jiti");
  const jiti = createJiti(path, {
    fsCache: cache ?? false,
    moduleCache: false,
    interopDefault: false,
    // A config may import this package where it is not installed beside it (npx, a global install).
    virtualModules: { sdkwright: { defineConfig } },
  });
  return jiti.import(path);
}

function isUnresolvedSelf(error: unknown): boolean {
  return (
    error instanceof Error &&
    error.message.startsWith("Cannot find package 'sdkwright'")
  );
}

/**
 * Without the warnings in which Node says that it strips types, or that it had to guess the kind of a
 * module: they hold the process id and absolute paths, and a build system stores what is printed.
 */
async function quietly<Value>(run: () => Promise<Value>): Promise<Value> {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return await run();
  } finally {
    process.emitWarning = emitWarning;
  }
}

function reportFailure(
  error: unknown,
  file: string,
  path: string,
  text: string,
  report: Report,
): void {
  const message = error instanceof Error ? error.message : String(error);
  const here = [pathToFileURL(process.cwd()).href + "/", process.cwd() + sep];
  const reason = here
    .reduce((short, folder) => short.replaceAll(folder, ""), message)
    .replace(/\s*\n[^]*$/, "");
  const isSyntax =
    error instanceof SyntaxError || reason.startsWith("ParseError: ");
  const location = placeIn(error, file, path, text);
  if (isSyntax) {
    const problem = reason.replace(/^ParseError: |\.$/g, "");
    report.add("config-syntax", location, { problem });
  } else report.add("config-failed", location, { reason });
}

/** The first line of the stack that is in the file; the file alone where none is. */
function placeIn(
  error: unknown,
  file: string,
  path: string,
  text: string,
): Location {
  if (!(error instanceof Error)) return { file };
  const stack = `${error.message}\n${error.stack ?? ""}`;
  const start = stack.indexOf(`${path}:`) + path.length;
  const [, line, column] = /^:(\d+):(\d+)/.exec(stack.slice(start)) ?? [];
  if (start < path.length || line === undefined) return { file };
  const lines = text.split("\n");
  // jiti moves what it adds to an import, which then seems to stand behind the end.
  if (!lines[Number(line) - 1]?.trim()) return { file };
  const before = lines.slice(0, Number(line) - 1).join("\n").length;
  const offset = before + (line === "1" ? 0 : 1) + Number(column) - 1;
  return { file, offset: Math.min(offset, text.length), length: 1 };
}
