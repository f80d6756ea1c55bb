import {
  type Doc,
  type Group,
  type IfBreak,
  isConcat,
  type Line,
} from "./doc.ts";
import { Commands, fits, type Modes, type PartOfFill } from "./fits.ts";
import { flatText } from "./flat.ts";
import { widthOf } from "./width.ts";

/**
 * Lays out a document. The result equals what `printDocToString` of `prettier/doc` makes of it. Takes time
 * in proportion to the document.
 */
export function print(
  doc: Doc,
  {
    printWidth = 80,
    tabWidth = 2,
  }: { printWidth?: number; tabWidth?: number } = {},
): string {
  return new Printer(printWidth, tabWidth).print(doc);
}

class Printer {
  readonly #printWidth: number;
  readonly #tabWidth: number;
  readonly #rest = new Commands();
  readonly #modes: Modes = new Map();
  #finished = "";
  /** The only text that is ever looked at again: a long document costs nothing extra. */
  #line = "";
  /** How much of the line was measured, and its width: what nothing asks for is not measured. */
  #measured = 0;
  #width = 0;
  /** A hard break was printed in a group that was thought to fit: what follows has to be measured anew. */
  #remeasure = false;

  constructor(printWidth: number, tabWidth: number) {
    this.#printWidth = printWidth;
    this.#tabWidth = tabWidth;
  }

  print(doc: Doc): string {
    const rest = this.#rest;
    rest.push(doc, false, 0);
    while (rest.length > 0) {
      const top = --rest.length;
      this.#print(rest.docs[top]!, rest.flats[top]!, rest.indentations[top]!);
    }
    return this.#finished + this.#line;
  }

  #print(doc: Doc, flat: boolean, indentation: number): void {
    if (typeof doc === "string") return this.#write(doc);
    const rest = this.#rest;
    if (isConcat(doc)) return rest.pushAll(doc, 0, flat, indentation);
    switch (doc.type) {
      case "indent":
        return rest.push(doc.contents, flat, indentation + this.#tabWidth);
      case "align":
        return rest.push(doc.contents, flat, indentation + doc.n);
      case "group":
        return this.#printGroup(doc, flat, indentation);
      case "fill":
        return this.#printFill(doc, flat, indentation);
      case "if-break":
        return this.#printIfBreak(doc, flat, indentation);
      case "indent-if-break": {
        const groupFlat = this.#modes.get(doc.groupId);
        if (groupFlat === undefined) return;
        const extra = groupFlat ? 0 : this.#tabWidth;
        return rest.push(doc.contents, flat, indentation + extra);
      }
      case "line":
        return this.#printLine(doc, flat, indentation);
      case "break-parent":
    }
  }

  #printGroup(group: Group, flat: boolean, indentation: number): void {
    const rest = this.#rest;
    if (flat && !this.#remeasure) {
      rest.push(group.contents, !group.break, indentation);
    } else if (!this.#writeFlat(group)) {
      this.#remeasure = false;
      const state = group.break ? undefined : this.#stateThatFits(group);
      const broken = group.expandedStates?.at(-1) ?? group.contents;
      rest.push(state ?? broken, state !== undefined, indentation);
    }
    if (group.id !== undefined)
      this.#modes.set(group.id, rest.flats[rest.length - 1]!);
  }

  /** Whether the group was printed on the line, which is all there is to do for most. */
  #writeFlat(group: Group): boolean {
    if (group.break || group.id !== undefined) return false;
    const room = this.#room();
    const flat = flatText(group.contents, room, this.#modes);
    // A blank at the end counts only if something follows it.
    if (!flat || flat.text.endsWith(" ")) return false;
    if (!fits("", this.#rest, room - flat.width, this.#modes)) return false;
    this.#remeasure = false;
    this.#write(flat.text);
    return true;
  }

  #stateThatFits({ contents, expandedStates }: Group): Doc | undefined {
    if (this.#fits(contents)) return contents;
    return expandedStates?.slice(1, -1).find((state) => this.#fits(state));
  }

  #fits(doc: Doc): boolean {
    return fits(doc, this.#rest, this.#room(), this.#modes);
  }

  #printFill(
    { parts, start = 0 }: PartOfFill,
    flat: boolean,
    indentation: number,
  ): void {
    const content = parts[start];
    const separator = parts[start + 1];
    const next = parts[start + 2];
    if (content === undefined) return;
    const contentFits = this.#fitsFlat(content);
    if (separator !== undefined && next !== undefined) {
      const others: PartOfFill = { type: "fill", parts, start: start + 2 };
      this.#rest.push(others, flat, indentation);
      this.#rest.push(
        separator,
        this.#fitsFlat([content, separator, next]),
        indentation,
      );
    } else if (separator !== undefined) {
      this.#rest.push(separator, contentFits, indentation);
    }
    this.#rest.push(content, contentFits, indentation);
  }

  #fitsFlat(doc: Doc): boolean {
    return fits(doc, nothing, this.#room(), this.#modes, true);
  }

  #printIfBreak(doc: IfBreak, flat: boolean, indentation: number): void {
    const groupFlat =
      doc.groupId === undefined ? flat : this.#modes.get(doc.groupId);
    if (groupFlat === undefined) return;
    this.#rest.push(
      groupFlat ? doc.flatContents : doc.breakContents,
      flat,
      indentation,
    );
  }

  #printLine(line: Line, flat: boolean, indentation: number): void {
    if (flat && !line.hard) {
      if (!line.soft) this.#write(" ");
      return;
    }
    if (flat) this.#remeasure = true;
    this.#finished += withoutBlankEnd(this.#line) + "\n";
    this.#line = " ".repeat(indentation);
    this.#measured = this.#width = indentation;
  }

  #write(text: string): void {
    this.#line += text;
  }

  /** The columns that are left on the line. */
  #room(): number {
    this.#width += widthOf(this.#line.slice(this.#measured));
    this.#measured = this.#line.length;
    return this.#printWidth - this.#width;
  }
}

const nothing = new Commands();

/** The text without the blanks at its end. */
export function withoutBlankEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === " " || text[end - 1] === "\t")) end--;
  return end === text.length ? text : text.slice(0, end);
}
