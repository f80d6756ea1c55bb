import { parseArgs } from "node:util";
import type { Report } from "../diagnostics/report.ts";
import { closest } from "../diagnostics/similar.ts";
import { commands } from "./commands.ts";
import type { Invocation } from "./invocation.ts";
import { type OptionRow, optionTable, type OptionValues } from "./options.ts";
import { readOptions } from "./read-options.ts";

/** What a command line asks for: a command, or help with one or (undefined) with all. */
export type Request =
  | { readonly invocation: Invocation }
  | { readonly help: string | undefined }
  | { readonly version: true };

/**
 * Reads a command line. Every slip is reported, with what was most likely meant; then, and where no
 * command is named, there is no request.
 */
export function parseArguments(
  args: readonly string[],
  report: Report,
): { readonly request: Request | undefined; readonly options: OptionValues } {
  const { tokens } = parseArgs({
    args: [...args],
    options: parserOptions(),
    strict: false,
    tokens: true,
  });
  const words = tokens.flatMap((token) =>
    token.kind === "positional" ? [token.value] : [],
  );
  const given = tokens.flatMap((token) =>
    token.kind === "option" ? [token] : [],
  );
  const asksForHelp = words[0] === "help";
  const [command, document, ...more] = asksForHelp ? words.slice(1) : words;
  if (command !== undefined) checkCommand(command, report);
  const options = readOptions(given, command, report);
  if (report.hasErrors) return { request: undefined, options };
  if (asksForHelp || options.help)
    return { request: { help: command }, options };

  if (options.version) return { request: { version: true }, options };
  for (const argument of more)
    report.add("argument-unexpected", undefined, { argument });
  if (command === undefined || report.hasErrors)
    return { request: undefined, options };
  return { request: { invocation: { command, document, options } }, options };
}

function parserOptions() {
  return Object.fromEntries(
    Object.entries<OptionRow>(optionTable).map(([name, { value, short }]) => {
      const type = value === undefined ? "boolean" : "string";
      return [name, { type, ...(short && { short }) } as const];
    }),
  );
}

function checkCommand(command: string, report: Report): void {
  if (Object.hasOwn(commands, command)) return;
  const names = Object.keys(commands);
  const match = closest(command, names);
  // A document in the place of the command is the likeliest slip of all.
  const meant = /[./\\]/.test(command) ? `generate ${command}` : match;
  report.add("command-unknown", undefined, { command }, [
    ...(meant === undefined
      ? []
      : [{ text: `did you mean sdkwright ${meant}?` }]),
    { text: `commands: ${names.join(", ")}` },
  ]);
}
