import type { YAMLParseError } from "yaml";
import type { Range } from "./range.ts";

export interface YamlFault extends Range {
  readonly problem: string;
}

/** What `yaml` says to a text that js-yaml has refused. */
export interface SecondOpinion {
  /** All syntax errors, in order; js-yaml stops at the first. */
  readonly faults: readonly YamlFault[];
  /**
   * Closing brackets on a line of their own that are indented no deeper than what they belong to.
   * The grammar forbids that, most parsers allow it, and published documents have it.
   */
  readonly shallowBrackets: readonly number[];
}

/** More than this many faults of one file are consequences of each other. */
const mostFaults = 20;

/** Loads `yaml`, which takes its time, as does asking it. */
export async function secondOpinion(text: string): Promise<SecondOpinion> {
  const { parseDocument } = await import("yaml");
  try {
    const { errors, warnings } = parseDocument(text, {
      prettyErrors: false,
      // Duplicates are no matter of syntax, and slow to look for.
      uniqueKeys: false,
      // Makes it warn of shallow brackets.
      compat: "core",
      merge: true,
      logLevel: "silent",
    });
    return {
      faults: faultsOf(text, errors),
      shallowBrackets: warnings
        .filter(({ code }) => code === "BAD_INDENT")
        .map(({ pos }) => pos[0]),
    };
  } catch {
    // Very deep nesting, say, is too much for it. What js-yaml found is told alone then.
    return { faults: [], shallowBrackets: [] };
  }
}

/** The same text with these brackets on the line before theirs; nothing else changes its place. */
export function joinBrackets(
  text: string,
  brackets: readonly number[],
): string {
  let joined = "";
  let done = 0;
  for (const bracket of brackets) {
    const before = text.slice(done, bracket);
    joined += before.trimEnd().padEnd(before.length);
    done = bracket;
  }
  return joined + text.slice(done);
}

/** The first fault of each line: what else is wrong with a line mostly follows from it. */
function faultsOf(
  text: string,
  errors: readonly YAMLParseError[],
): YamlFault[] {
  const lines = new Set<number>();
  // What is missing at the very end is shown on the last line that has anything on it.
  const last = text.trimEnd().length - 1;
  return errors
    .filter(({ code }) => code !== "MULTIPLE_DOCS")
    .map(({ code, message, pos: [from, to] }) => {
      const offset = Math.min(from, last);
      const rest = /^[^\r\n]*/.exec(text.slice(offset, offset + 1000))![0];
      const length = Math.max(1, Math.min(to - from, rest.length));
      return { offset, length, problem: problemOf(code, message, rest) };
    })
    .sort((one, other) => one.offset - other.offset)
    .filter(({ offset }) => {
      const line = text.slice(0, offset).lastIndexOf("\n");
      return !lines.has(line) && lines.add(line);
    })
    .slice(0, mostFaults);
}

function problemOf(
  code: YAMLParseError["code"],
  message: string,
  rest: string,
): string {
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return rest.includes(": ")
        ? 'a value with ": " in it needs quotes'
        : "what follows is indented deeper, as if it belonged to this value";
    case "MULTILINE_IMPLICIT_KEY":
      return "a colon is missing after this key";
    case "TAB_AS_INDENT":
      return "tabs cannot indent";
    case "BAD_SCALAR_START":
      return `a value that starts with ${rest.charAt(0)} needs quotes`;
    case "MISSING_CHAR":
      return message.startsWith("Missing closing")
        ? "the closing quote is missing"
        : asPart(message);
    default:
      return asPart(message);
  }
}

/** A sentence of `yaml` as a part of ours. */
function asPart(message: string): string {
  const text = message.replace(/[.:]?\s*$/, "");
  return text.charAt(0).toLowerCase() + text.slice(1);
}
