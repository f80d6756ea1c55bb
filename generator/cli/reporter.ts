import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatJson, type JsonDiagnostic } from "../diagnostics/format-json.ts";
import { formatText } from "../diagnostics/format-text.ts";
import type { SourceLookup } from "../diagnostics/locate.ts";
import type { Findings } from "./formats/finding.ts";
import { annotation } from "./formats/github.ts";
import { junit } from "./formats/junit.ts";
import { markdown } from "./formats/markdown.ts";
import { sarif } from "./formats/sarif.ts";
import type { OptionValues } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Something that a command found out about a file: an answer, not a fault of the run. */
interface Finding {
  readonly target: string;
  /** Relative to the working directory. */
  readonly file: string;
  /** `left over`. */
  readonly kind: string;
  /** Where it starts; undefined where it is about the whole file. */
  readonly line: number | undefined;
  /** `is missing`. */
  readonly text: string;
}

/** Tells what happens, in the format that was asked for. */
export interface Reporter {
  diagnostics(diagnostics: readonly Diagnostic[], sources: SourceLookup): void;
  finding(finding: Finding): void;
  /** A line of what was asked for. */
  line(line: string): void;
  /** One line at the end of a target. */
  summary(line: string): void;
  /** The same for programs. */
  result(result: {
    readonly name: string;
    readonly ok?: boolean;
    readonly [more: string]: unknown;
  }): void;
  end(): void;
}

export function createReporter(
  options: OptionValues,
  terminal: Terminal,
): Reporter {
  if (options.json || options.format === "json") return inJson(terminal);
  const print = documents.get(options.format ?? "");
  if (print) return atTheEnd(print, terminal);
  const verbose = options.verbose ?? false;
  const quiet = options.quiet ?? false;
  const github = options.format === "github";
  return {
    diagnostics(all, sources) {
      const shown = quiet ? all.filter(isError) : all;
      if (github)
        for (const one of formatJson(shown, sources))
          terminal.out(annotation(one));
      else {
        const color = terminal.color.err;
        terminal.err(formatText(shown, sources, { color, verbose }));
      }
    },
    finding(finding) {
      const { target, file, text } = finding;
      if (github) terminal.out(annotation(diagnosticOf(finding)));
      else terminal.out(`${target}: ${file} ${text}\n`);
    },
    line(line) {
      if (!github) terminal.out(`${line}\n`);
    },
    summary(line) {
      if (!quiet) terminal.err(`${line}\n`);
    },
    result() {},
    end() {},
  };
}

/** The formats that are one text of all findings. */
const documents: ReadonlyMap<string, (findings: Findings) => string> = new Map([
  ["junit", junit],
  ["markdown", markdown],
  ["sarif", sarif],
]);

function atTheEnd(
  print: (findings: Findings) => string,
  terminal: Terminal,
): Reporter {
  const diagnostics: JsonDiagnostic[] = [];
  const lines: string[] = [];
  const targets: { name: string; ok: boolean }[] = [];
  return {
    diagnostics(all, sources) {
      diagnostics.push(...formatJson(all, sources));
    },
    finding(finding) {
      diagnostics.push(diagnosticOf(finding));
    },
    line(line) {
      lines.push(line);
    },
    summary() {},
    result({ name, ok = true }) {
      targets.push({ name, ok });
    },
    end() {
      terminal.out(print({ diagnostics, lines, targets }));
    },
  };
}

/** What was found out about a file as if it were wrong with the document. */
function diagnosticOf({
  target,
  file,
  kind,
  line,
  text,
}: Finding): JsonDiagnostic {
  return {
    severity: "error",
    code: `check-${kind.replaceAll(" ", "-")}`,
    file,
    line: line ?? 1,
    column: 1,
    endLine: line ?? 1,
    endColumn: 1,
    message: `${target}: ${file} ${text}`,
  };
}

/** One object at the end: a program reads all of it or nothing. */
function inJson(terminal: Terminal): Reporter {
  const targets: object[] = [];
  const diagnostics: JsonDiagnostic[] = [];
  return {
    diagnostics(all, sources) {
      diagnostics.push(...formatJson(all, sources));
    },
    finding() {},
    line() {},
    summary() {},
    result(result) {
      targets.push(result);
    },
    end() {
      const text = JSON.stringify({ targets, diagnostics }, null, 2);
      terminal.out(`${text}\n`);
    },
  };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
