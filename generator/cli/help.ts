import { type Command, commands } from "./commands.ts";
import { type OptionRow, optionTable } from "./options.ts";

const lineWidth = 80;

/** The help of a command, or of all. */
export function helpText(command: string | undefined): string {
  const row = command === undefined ? undefined : commands[command];
  return command === undefined || row === undefined
    ? overview()
    : page(command, row);
}

function overview(): string {
  const rows = Object.entries(commands).map(
    ([name, { summary }]) => [name, summary] as const,
  );
  const [example] = Object.values(commands).flatMap(({ examples }) => examples);
  return text(
    "sdkwright <command> [document] [options]",
    "",
    "Generates a TypeScript SDK from an OpenAPI document. Without a document, the",
    "targets of the config (sdkwright.config.*) are meant.",
    "",
    "Commands",
    ...columns(rows),
    "",
    "sdkwright <command> --help shows its options. --version shows the version.",
    "",
    "Example",
    `  ${example?.[0]}`,
  );
}

function page(name: string, command: Command): string {
  const { summary, options, examples, own = {} } = command;
  return text(
    `sdkwright ${name} ${command.argument ?? "[document]"} [options]`,
    "",
    `${summary[0]?.toUpperCase()}${summary.slice(1)}.`,
    "",
    "Options",
    ...columns(
      options.map((option) =>
        optionLine(option, { ...optionTable[option], ...own[option] }),
      ),
    ),
    "",
    "Examples",
    ...examples.flatMap(([line, effect]) => [`  ${line}`, `      ${effect}`]),
  );
}

function optionLine(name: string, row: OptionRow): readonly [string, string] {
  const short = row.short ? `-${row.short}, ` : "    ";
  const value = row.choices?.join("|") ?? row.value;
  return [`${short}--${name}${value ? ` ${value}` : ""}`, row.description];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.flatMap(([left, right]) =>
    wrapped(right, lineWidth - width - 4).map(
      (line, index) => `  ${(index ? "" : left).padEnd(width)}  ${line}`,
    ),
  );
}

function wrapped(sentence: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(" ")) {
    const last = lines.length - 1;
    const longer = `${lines[last]} ${word}`;
    if (last >= 0 && longer.length <= width) lines[last] = longer;
    else lines.push(word);
  }
  return lines;
}

function text(...lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}
