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
import type { Totals } from "./totals.ts";

/** Something that a command found out about a file: an answer, not a fault of the run. */
export interface Finding {
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

/** What became of a target, or of a runtime, for programs. */
export interface Result {
  readonly name: string;
  readonly ok?: boolean;
  readonly written?: readonly string[];
  readonly removed?: readonly string[];
  readonly unchanged?: readonly string[];
  readonly differences?: readonly object[] | undefined;
  readonly [more: string]: unknown;
}

/** Diagnostics as a format has them: plain data that can be shown later. */
export type Shown = string | readonly JsonDiagnostic[];

/** Tells what happens, in the format that was asked for. */
export interface Reporter {
  diagnostics(diagnostics: readonly Diagnostic[], sources: SourceLookup): void;
  /** Diagnostics, ready to be shown. */
  shown(diagnostics: readonly Diagnostic[], sources: SourceLookup): Shown;
  show(shown: Shown): void;
  finding(finding: Finding): void;
  /** A line of what was asked for. */
  line(line: string): void;
  /** One line at the end of a target. */
  summary(line: string): void;
  /** The same for programs. */
  result(result: Result): void;
  /** The same of a runtime that targets share. */
  runtime(result: Result): void;
  /** All targets together: a line for people, where there are several, and numbers for programs. */
  total(line: string, totals: Readonly<Totals>): void;
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
    ...showing(
      (all, sources) => {
        const shown = quiet ? all.filter(isError) : all;
        if (github) return formatJson(shown, sources).map(annotation).join("");
        const color = terminal.color.err;
        return formatText(shown, sources, { color, verbose });
      },
      github ? terminal.out : terminal.err,
    ),
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
    runtime() {},
    total(line, { targets }) {
      if (!quiet && targets > 1) terminal.err(`${line}\n`);
    },
    end() {},
  };
}

/** How a format shows diagnostics, and where to. */
function showing<S extends Shown>(
  shown: (all: readonly Diagnostic[], sources: SourceLookup) => S,
  show: (shown: S) => void,
): Pick<Reporter, "diagnostics" | "shown" | "show"> {
  return {
    shown,
    // What was kept was kept by the same format: it is part of the command line.
    show: (kept) => show(kept as S),
    diagnostics: (all, sources) => show(shown(all, sources)),
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
    ...showing(formatJson, (all) => void diagnostics.push(...all)),
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
    runtime({ name, ok = true }) {
      targets.push({ name, ok });
    },
    total() {},
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
  const runtimes: object[] = [];
  let summary: Readonly<Totals> | undefined;
  const diagnostics: JsonDiagnostic[] = [];
  return {
    ...showing(formatJson, (all) => void diagnostics.push(...all)),
    finding() {},
    line() {},
    summary() {},
    result(result) {
      targets.push(result);
    },
    runtime(result) {
      runtimes.push(result);
    },
    total(_, totals) {
      summary = totals;
    },
    end() {
      const text = JSON.stringify(
        {
          targets,
          ...(runtimes.length > 0 && { runtimes }),
          ...(summary && { summary }),
          diagnostics,
        },
        null,
        2,
      );
      terminal.out(`${text}\n`);
    },
  };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
