import {
  categoryOf,
  type Category,
  type Code,
  messages,
} from "../../../generator/diagnostics/messages.ts";
import type { Sentence } from "../../../generator/diagnostics/row.ts";
import { code, plain } from "./markdown.ts";

const titles: Readonly<Record<Category, string>> = {
  usage: "The command line, the config and templates (exit code 2)",
  document: "The document (exit code 3)",
  output: "The output folder and the lock (exit code 4)",
};

/** `docs/reference/diagnostics.md`: everything the generator can say, from the table of messages. */
export function diagnosticsPage(): string {
  const codes = Object.keys(messages) as Code[];
  const sections = Object.entries(titles).map(([category, title]) => {
    const rows = codes
      .filter((one) => categoryOf(one) === category)
      .sort((a, b) => (a < b ? -1 : 1))
      .map(row);
    return `## ${title}

| code | | says |
| --- | --- | --- |
${rows.join("\n")}`;
  });
  return `# Diagnostics

Everything that sdkwright can say, by its code. A code does not change; its
sentence may. An error ends the run before anything is written; a warning does
not; a note tells of a repair or of a choice that was made. The exit codes are
those of errors. This page is made of the table of messages.

${sections.join("\n\n")}
`;
}

function row(name: Code): string {
  const { severity, text, advice } = messages[name];
  const hint = advice ? `<br>${sentence(advice)}` : "";
  return `| ${code(name)} | ${severity} | ${sentence(text)}${hint} |`;
}

/** With the names of what is filled in. */
function sentence({ texts, names }: Sentence): string {
  return texts
    .map((text, index) =>
      index < names.length ? `${plain(text)}*${names[index]}*` : plain(text),
    )
    .join("");
}
