import { type Findings, placeOf, textOf } from "./finding.ts";

/** A table for a comment or the summary of a job. */
export function markdown({
  diagnostics,
  lines: told,
  targets,
}: Findings): string {
  const right = targets.filter(({ ok }) => ok).map(({ name }) => name);
  const lines = [
    ...(diagnostics.length === 0
      ? []
      : [
          "| | Place | Code | |",
          "| --- | --- | --- | --- |",
          ...diagnostics.map((diagnostic) => {
            const { severity, code } = diagnostic;
            const cells = [placeOf(diagnostic), code, textOf(diagnostic)];
            return `| ${[severity, ...cells.map(escape)].join(" | ")} |`;
          }),
        ]),
    ...(told.length === 0
      ? []
      : [...(diagnostics.length === 0 ? [] : [""]), ...fenced(told)]),
    ...(right.length === 0
      ? []
      : [
          ...(diagnostics.length + told.length === 0 ? [] : [""]),
          `In order: ${right.map(escape).join(", ")}`,
        ]),
  ];
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}

/** As a diff, between fences that nothing in it can end. */
function fenced(lines: readonly string[]): string[] {
  const text = lines.join("\n");
  const ticks = Math.max(2, ...(text.match(/`+/g) ?? []).map((t) => t.length));
  const fence = "`".repeat(ticks + 1);
  return [`${fence}diff`, text, fence];
}

/** Plain text in a cell, whatever it holds. */
function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\`*_[\]|~@#]/g, (character) => `\\${character}`)
    .replaceAll("\n", "<br>");
}
