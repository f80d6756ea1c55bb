import type { Report } from "../diagnostics/report.ts";
import { closest } from "../diagnostics/similar.ts";
import { commands } from "./commands.ts";
import {
  type OptionName,
  type OptionRow,
  optionTable,
  type OptionValues,
} from "./options.ts";

/** An option as the parser of Node found it. */
export interface OptionToken {
  readonly name: string;
  /** With its dashes: `-o`. */
  readonly rawName: string;
  readonly value: string | undefined;
  /** Written as `--name=value`. */
  readonly inlineValue: boolean | undefined;
}

/** The values by name; each option that the command does not take, or takes otherwise, is reported. */
export function readOptions(
  tokens: readonly OptionToken[],
  command: string | undefined,
  report: Report,
): OptionValues {
  const taken = new Set<string>(optionsOf(command));
  const values = new Map<string, string | true | string[]>();
  for (const token of tokens) {
    const { name } = token;
    if (!taken.has(name)) {
      reportUnknown(token, [...taken], report);
      continue;
    }
    const row: OptionRow = optionTable[name as OptionName];
    const value = valueOf(token, row, report);
    if (value === undefined) continue;
    const before = values.get(name);
    if (row.repeatable && value !== true)
      values.set(name, [...(Array.isArray(before) ? before : []), value]);
    else if (before !== undefined && value !== true)
      report.add("option-repeated", undefined, { option: `--${name}` });
    else values.set(name, value);
  }
  // The values have the types that the table gives them: each was read by its row.
  const options = Object.fromEntries(values) as OptionValues;
  checkTogether(options, report);
  return options;
}

function optionsOf(command: string | undefined): readonly string[] {
  const known = command !== undefined && Object.hasOwn(commands, command);
  // Where the command is wrong already, its options cannot be judged.
  return known && commands[command]
    ? [...commands[command].options, "version"]
    : command === undefined
      ? ["help", "version", "no-color"]
      : Object.keys(optionTable);
}

function reportUnknown(
  { name, rawName }: OptionToken,
  taken: readonly string[],
  report: Report,
): void {
  const match = rawName.startsWith("--") ? closest(name, taken) : undefined;
  report.add(
    "option-unknown",
    undefined,
    { option: rawName },
    match === undefined ? [] : [{ text: `did you mean --${match}?` }],
  );
}

function valueOf(
  { rawName, value, inlineValue }: OptionToken,
  row: OptionRow,
  report: Report,
): string | true | undefined {
  if (row.value === undefined) {
    if (value === undefined) return true;
    report.add("option-takes-no-value", undefined, { option: rawName });
    return undefined;
  }
  if (!value || (value.startsWith("-") && value !== "-" && !inlineValue)) {
    report.add("option-needs-value", undefined, { option: rawName });
    return undefined;
  }
  if (row.choices && !row.choices.includes(value)) {
    report.addWithHint(
      "option-wrong-value",
      undefined,
      { option: rawName, value },
      row.choices,
    );
    return undefined;
  }
  return value;
}

function checkTogether(options: OptionValues, report: Report): void {
  const conflict = (option: string, other: string) =>
    report.add("option-conflict", undefined, { option, other });
  if (options.quiet && options.verbose) conflict("--quiet", "--verbose");
  if (options.json && options.format && options.format !== "json")
    conflict("--json", `--format ${options.format}`);
}
