import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatJson, type JsonDiagnostic } from "../diagnostics/format-json.ts";
import { formatText } from "../diagnostics/format-text.ts";
import type { SourceLookup } from "../diagnostics/locate.ts";
import { annotation } from "./github.ts";
import type { OptionValues } from "./options.ts";
import type { Terminal } from "./terminal.ts";

/** Something that a command found out about a file: an answer, not a fault of the run. */
interface Finding {
  readonly target: string;
  /** Relative to the working directory. */
  readonly file: string;
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
  result(result: object): void;
  end(): void;
}

export function createReporter(
  options: OptionValues,
  terminal: Terminal,
): Reporter {
  if (options.json || options.format === "json") return inJson(terminal);
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
    finding({ target, file, text }) {
      const message = `${file} ${text}`;
      if (github)
        terminal.out(
          annotation({ severity: "error", code: target, file, message }),
        );
      else terminal.out(`${target}: ${message}\n`);
    },
    line: (line) => terminal.out(`${line}\n`),
    summary(line) {
      if (!quiet) terminal.err(`${line}\n`);
    },
    result() {},
    end() {},
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
