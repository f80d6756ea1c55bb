import type { JsonDiagnostic } from "../../diagnostics/format-json.ts";
import { textOf } from "./finding.ts";

const levels: Readonly<Record<string, string>> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

/** A workflow command of GitHub Actions: an annotation at a line of a file. */
export function annotation(diagnostic: JsonDiagnostic): string {
  const { severity, code } = diagnostic;
  const { file, line, column, endLine, endColumn } = diagnostic;
  // The end is exclusive here, and a column counts only where the line does not change.
  const oneLine = line !== undefined && line === endLine;
  const properties = {
    file,
    line,
    endLine,
    col: column,
    endColumn: oneLine
      ? Math.max(column ?? 1, (endColumn ?? 1) - 1)
      : undefined,
    title: code,
  };
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${levels[severity]} ${list.join(",")}::${escape(textOf(diagnostic))}\n`;
}

function escape(text: string): string {
  return text
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escape(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
