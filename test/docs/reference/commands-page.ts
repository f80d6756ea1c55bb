import { type Command, commands } from "../../../generator/cli/commands.ts";
import {
  type OptionName,
  type OptionRow,
  optionTable,
} from "../../../generator/cli/options.ts";
import { cell, code } from "./markdown.ts";

/** `docs/reference/commands.md`: every command with its options, from the table of the command line. */
export function commandsPage(): string {
  return `# Commands

\`sdkwright <command> [document] [options]\`. Without a document, the targets of
the config are meant. Data goes to standard output, everything else to standard
error; neither holds an absolute path, a clock or a duration, unless it is a
terminal or \`--verbose\` or \`--timings\` asks for it, since build systems replay
both. This page is made of the table that reads the command line.

| command | does |
| --- | --- |
${Object.entries(commands)
  .map(
    ([name, { summary }]) => `| [${code(name)}](#${name}) | ${cell(summary)} |`,
  )
  .join("\n")}

## Exit codes

| code | means |
| --- | --- |
| 0 | clean |
| 1 | findings: the output is stale, the document has changed |
| 2 | usage or config |
| 3 | the document, or what it references, is invalid or cannot be read |
| 4 | the output folder or the lock |
| 128 + n | ended by signal n |

${Object.entries(commands).map(section).join("\n\n")}
`;
}

function section([name, command]: readonly [string, Command]): string {
  const {
    summary,
    argument = "[document]",
    options,
    own = {},
    examples,
  } = command;
  const rows = options.map((option) =>
    optionRow(option, { ...optionTable[option], ...own[option] }),
  );
  return `## ${name}

${summary[0]?.toUpperCase()}${summary.slice(1)}.

\`\`\`sh
sdkwright ${name} ${argument} [options]

${examples.map(([line, effect]) => `# ${effect}\n${line}`).join("\n\n")}
\`\`\`

| option | does |
| --- | --- |
${rows.join("\n")}`;
}

function optionRow(name: OptionName, row: OptionRow): string {
  const value = row.choices?.join(" \\| ") ?? row.value;
  const long = code(value === undefined ? `--${name}` : `--${name} ${value}`);
  const short = row.short === undefined ? "" : `, ${code(`-${row.short}`)}`;
  return `| ${long}${short} | ${cell(row.description)} |`;
}
