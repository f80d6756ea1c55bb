import type { Location } from "./place.ts";
import { keysOf } from "./pointer.ts";
import type { Locate, Range } from "./range.ts";

/** A line and a column, both from 1; columns count UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of a file, and where in it things stand. Nothing is looked up before it is asked for. */
export class SourceFile {
  /** The path as the user wrote it, with `/`. */
  readonly name: string;
  /** Without a byte order mark. */
  readonly text: string;
  readonly format: "yaml" | "json";
  readonly #outline: (text: string) => Locate;
  #locate: Locate | undefined;
  #lineStarts: readonly number[] | undefined;

  constructor(
    name: string,
    text: string,
    format: "yaml" | "json",
    outline: (text: string) => Locate,
  ) {
    this.name = name;
    this.text = text;
    this.format = format;
    this.#outline = outline;
  }

  /**
   * The text that a location means. Objects and arrays are pointed at through their key, where they
   * have one: a lone `{` says nothing. Undefined for the file as a whole.
   */
  range(location: Location): Range | undefined {
    if ("offset" in location) return location;
    if (!("pointer" in location)) return undefined;
    this.#locate ??= this.#outline(this.text);
    const spot = this.#locate(keysOf(location.pointer));
    const byKey = "key" in location || spot.collection || !spot.value;
    return (byKey ? (spot.key ?? spot.value) : spot.value) ?? wholeFile;
  }

  position(offset: number): Position {
    const starts = this.#lines();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  }

  /** The line with this number, without its break. */
  line(number: number): string {
    const starts = this.#lines();
    const end = starts[number] ?? this.text.length;
    return this.text.slice(starts[number - 1], end).replace(/\r?\n$|\r$/, "");
  }

  #lines(): readonly number[] {
    this.#lineStarts ??= lineStarts(this.text);
    return this.#lineStarts;
  }
}

const wholeFile: Range = { offset: 0, length: 0 };

/** Lines end with LF, CRLF or, as in YAML, a lone CR. */
function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes("\r")) {
    for (const match of text.matchAll(/\r\n?|\n/g))
      starts.push(match.index + match[0].length);
  } else {
    let end = text.indexOf("\n");
    while (end !== -1) {
      starts.push(end + 1);
      end = text.indexOf("\n", end + 1);
    }
  }
  return starts;
}
