import { fill, type Diagnostic, type Note } from "./diagnostic.ts";
import { excerptOf } from "./excerpt.ts";
import {
  compare,
  locate,
  nameOf,
  spotOf,
  type Located,
  type SourceLookup,
  type Spot,
} from "./locate.ts";
import { messages, type Code } from "./messages.ts";
import { inColor, plain, type Paint } from "./paint.ts";
import type { Severity } from "./row.ts";

export interface TextOptions {
  readonly color: boolean;
  /** Show each place, where otherwise equal messages and notes are told once with their count. */
  readonly verbose: boolean;
}

/**
 * The diagnostics for people to read: sorted by place, each with the line it is about. Empty where
 * there are none; otherwise ends with a line break. Places are looked up only for what is shown.
 */
export function formatText(
  diagnostics: readonly Diagnostic[],
  sources: SourceLookup,
  { color, verbose }: TextOptions,
): string {
  const writer = new Writer(sources, color ? inColor : plain);
  const problems = diagnostics.filter(({ severity }) => severity !== "note");
  const notes = diagnostics.filter(({ severity }) => severity === "note");
  if (verbose) {
    for (const problem of locate(problems, sources)) writer.problem([problem]);
    for (const remark of locate(notes, sources)) writer.line(remark);
  } else {
    writer.grouped(locate(problems, sources));
    writer.summarized(notes);
  }
  return writer.text;
}

/** "2 errors and 1 warning"; empty where there is neither. */
export function tally(diagnostics: readonly Diagnostic[]): string {
  return (["error", "warning"] as const)
    .flatMap((severity) => {
      const count = diagnostics.filter((one) => one.severity === severity);
      if (count.length === 0) return [];
      return [`${count.length} ${severity}${count.length === 1 ? "" : "s"}`];
    })
    .join(" and ");
}

/** Further warnings of one code are only counted. Errors are all shown: each has to be mended. */
const mostWarnings = 10;
const mostPlaces = 3;

class Writer {
  text = "";
  readonly #sources: SourceLookup;
  readonly #paint: Paint;

  constructor(sources: SourceLookup, paint: Paint) {
    this.#sources = sources;
    this.#paint = paint;
  }

  grouped(problems: readonly Located[]): void {
    const shown = new Map<Code, number>();
    const hidden = new Map<Code, number>();
    const count = (counts: Map<Code, number>, code: Code, more: number) => {
      counts.set(code, (counts.get(code) ?? 0) + more);
    };
    for (const group of groupBy(problems, textOf).values()) {
      const { code, severity } = group[0]!.diagnostic;
      if (severity === "warning" && (shown.get(code) ?? 0) >= mostWarnings)
        count(hidden, code, group.length);
      else {
        count(shown, code, 1);
        this.problem(group);
      }
    }
    for (const [code, times] of [...hidden].sort(byCode))
      this.#headed("warning", code, `${times} more (--verbose shows each)`);
  }

  /** Equal diagnostics, shown at the place of the first. */
  problem(group: readonly Located[]): void {
    const [first, ...others] = group;
    const { diagnostic, spot } = first!;
    this.line(first!, others.length > 0 ? ` (${group.length} times)` : "");
    if (spot) this.#frame(spot, diagnostic.severity);
    if (diagnostic.hint !== undefined) this.#line(`  hint: ${diagnostic.hint}`);
    for (const note of diagnostic.notes) this.#note(note);
    if (others.length > 0) this.#line(`  note: also at ${placesOf(others)}`);
  }

  line({ diagnostic, spot }: Located, suffix = ""): void {
    const { severity, code, text } = diagnostic;
    this.#headed(severity, code, text + suffix, spot);
  }

  /** One line for all notes of a code. */
  summarized(notes: readonly Diagnostic[]): void {
    for (const [code, all] of [...groupBy(notes, codeOf)].sort(byCode)) {
      const { summary } = messages[code];
      if (all.length === 1) this.line(locate(all, this.#sources)[0]!);
      else {
        const text = summary
          ? fill(summary, { count: all.length })
          : `${all[0]!.text} (${all.length} times)`;
        this.#headed("note", code, `${text} (--verbose shows each)`);
      }
    }
  }

  #headed(severity: Severity, code: Code, text: string, spot?: Spot): void {
    const place = spot ? `${this.#paint.strong(nameOf(spot))} ` : "";
    const label = this.#paint.severity(severity, `${severity} ${code}:`);
    this.#line(`${place}${label} ${text}`);
  }

  #frame({ file, start, range }: Spot, severity: Severity): void {
    if (!start || !range) return;
    const line = this.#sources.get(file)!.line(start.line);
    if (line.trim() === "") return;
    const { text, carets } = excerptOf(line, start.column - 1, range.length);
    const number = String(start.line);
    const { quiet } = this.#paint;
    this.#line(`  ${quiet(`${number} |`)} ${text}`);
    this.#line(
      `  ${quiet(`${" ".repeat(number.length)} |`)} ${this.#paint.severity(severity, carets)}`,
    );
  }

  #note({ text, location }: Note): void {
    const spot = spotOf(location, this.#sources);
    this.#line(`  note: ${text}${spot ? `  ${nameOf(spot)}` : ""}`);
  }

  #line(text: string): void {
    this.text += `${text}\n`;
  }
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function placesOf(others: readonly Located[]): string {
  const names = others.flatMap(({ spot }) => (spot ? [nameOf(spot)] : []));
  const more = names.length - mostPlaces;
  const shown = names.slice(0, mostPlaces).join(", ");
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function codeOf({ code }: Diagnostic): Code {
  return code;
}

/** Equal for those that say the same. */
function textOf({ diagnostic: { code, text } }: Located): string {
  return `${code}\n${text}`;
}

function byCode([one]: [Code, unknown], [other]: [Code, unknown]): number {
  return compare(one, other);
}
