import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { excerptOf } from "../../diagnostics/excerpt.ts";
import type { JsonDiagnostic } from "../../diagnostics/format-json.ts";
import type { Failure } from "./engine.ts";

/** So many lines are shown before and after the one that something is wrong with. */
const around = 2;

/** What is wrong, as Vite shows it: the first place with its text, the others by name. */
export function failureOf(
  errors: readonly JsonDiagnostic[],
  folder: string,
): Failure {
  const [first, ...others] = errors;
  const { code, message, hint, notes = [] } = first!;
  const more = [
    ...(hint === undefined ? [] : [`hint: ${hint}`]),
    ...notes.map((note) => `note: ${note.message}`),
    ...others.map(textOf),
  ];
  return {
    message: [`${code}: ${message}`, ...more].join("\n"),
    plugin: "sdkwright",
    ...placeOf(first!, folder),
  };
}

/** A line for a terminal. */
export function textOf(diagnostic: JsonDiagnostic): string {
  const { file, line, column, severity, code, message } = diagnostic;
  const place = [file, line, column].filter((part) => part !== undefined);
  const name = place.length > 0 ? `${place.join(":")} ` : "";
  return `${name}${severity} ${code}: ${message}`;
}

function placeOf(
  { file, line, column = 1, endLine, endColumn = column }: JsonDiagnostic,
  folder: string,
): Pick<Failure, "id" | "loc" | "frame"> {
  if (file === undefined) return {};
  const path = resolve(folder, file);
  if (line === undefined) return { id: path };
  const length = endLine === line ? endColumn - column : 1;
  return {
    id: path,
    loc: { file: path, line, column },
    ...frameOf(path, line, column, length),
  };
}

/** Empty where the file is no longer what it was. */
function frameOf(
  path: string,
  line: number,
  column: number,
  length: number,
): Pick<Failure, "frame"> {
  const lines = linesOf(path);
  if (lines[line - 1] === undefined) return {};
  const first = Math.max(1, line - around);
  const last = Math.min(lines.length, line + around);
  const width = String(last).length;
  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const isMeant = number === line;
    const { text, carets } = excerptOf(
      lines[number - 1]!,
      isMeant ? column - 1 : 0,
      isMeant ? length : 0,
    );
    frame.push(`${String(number).padStart(width)} | ${text}`);
    if (isMeant) frame.push(`${" ".repeat(width)} | ${carets}`);
  }
  return { frame: frame.join("\n") };
}

function linesOf(path: string): readonly string[] {
  try {
    const text = readFileSync(path, "utf8").replace(/\r?\n$/, "");
    return text.split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}
