import { type Doc, type Fill, type Group, isConcat } from "./doc.ts";
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
  const rest = new Commands();
  const modes: Modes = new Map();
  const output = new Output();
  let remeasure = false;
  rest.push(doc, false, 0);

  while (rest.length > 0) {
    const { doc: current, flat, indentation } = rest.pop();
    if (typeof current === "string") {
      output.write(current);
    } else if (isConcat(current)) {
      for (let index = current.length - 1; index >= 0; index--) {
        rest.push(current[index]!, flat, indentation);
      }
    } else {
      switch (current.type) {
        case "indent":
          rest.push(current.contents, flat, indentation + tabWidth);
          break;
        case "align":
          rest.push(current.contents, flat, indentation + current.n);
          break;
        case "group": {
          const chosen = choose(current, flat);
          rest.push(chosen.doc, chosen.flat, indentation);
          if (current.id !== undefined) modes.set(current.id, chosen.flat);
          break;
        }
        case "fill":
          fillLine(current, flat, indentation);
          break;
        case "if-break": {
          const groupFlat =
            current.groupId === undefined ? flat : modes.get(current.groupId);
          if (groupFlat === undefined) break;
          rest.push(
            groupFlat ? current.flatContents : current.breakContents,
            flat,
            indentation,
          );
          break;
        }
        case "indent-if-break": {
          const groupFlat = modes.get(current.groupId);
          if (groupFlat === undefined) break;
          rest.push(
            current.contents,
            flat,
            groupFlat ? indentation : indentation + tabWidth,
          );
          break;
        }
        case "line":
          if (flat && !current.hard) {
            if (!current.soft) output.write(" ");
            break;
          }
          // What follows a hard break in a group that was thought to fit has to be measured anew.
          if (flat) remeasure = true;
          output.newLine(indentation);
          break;
        case "break-parent":
          break;
      }
    }
  }
  return output.finish();

  function choose(current: Group, flat: boolean): { doc: Doc; flat: boolean } {
    if (flat && !remeasure)
      return { doc: current.contents, flat: !current.break };
    remeasure = false;
    const room = printWidth - output.column;
    if (!current.break && fits(current.contents, rest, room, modes)) {
      return { doc: current.contents, flat: true };
    }
    const states = current.expandedStates;
    if (states === undefined) return { doc: current.contents, flat: false };
    if (!current.break) {
      for (const state of states.slice(1, -1)) {
        if (fits(state, rest, room, modes)) return { doc: state, flat: true };
      }
    }
    return { doc: states.at(-1)!, flat: false };
  }

  function fillLine(
    { parts, start = 0 }: PartOfFill,
    flat: boolean,
    indentation: number,
  ): void {
    const content = parts[start];
    if (content === undefined) return;
    const separator = parts[start + 1];
    const next = parts[start + 2];
    const room = printWidth - output.column;
    const contentFits = fits(content, nothing, room, modes, true);
    if (separator !== undefined) {
      if (next !== undefined) {
        const part: PartOfFill = { type: "fill", parts, start: start + 2 };
        rest.push(part, flat, indentation);
      }
      const separatorFlat =
        next === undefined
          ? contentFits
          : fits([content, separator, next], nothing, room, modes, true);
      rest.push(separator, separatorFlat, indentation);
    }
    rest.push(content, contentFits, indentation);
  }
}

/** By the id of a group: whether it was printed flat. */
type Modes = Map<symbol, boolean>;

interface PartOfFill extends Fill {
  /** The index of the first part that is not printed yet. */
  readonly start?: number;
}

/** Whether the document, flat, and what follows it up to the next possible line break fit in the room. */
function fits(
  doc: Doc,
  rest: Commands,
  room: number,
  modes: Modes,
  mustBeFlat = false,
): boolean {
  const commands = new Commands();
  commands.push(doc, true, 0);
  let restLength = rest.length;
  let pendingSpace = false;
  while (room >= 0) {
    if (commands.length === 0) {
      if (restLength === 0) return true;
      restLength--;
      const next = rest.at(restLength);
      commands.push(next.doc, next.flat, 0);
      continue;
    }
    const { doc: current, flat } = commands.pop();
    if (typeof current === "string") {
      if (current === "") continue;
      if (pendingSpace) room--;
      pendingSpace = false;
      room -= widthOf(current);
      continue;
    }
    if (isConcat(current)) {
      for (let index = current.length - 1; index >= 0; index--) {
        commands.push(current[index]!, flat, 0);
      }
      continue;
    }
    switch (current.type) {
      case "fill": {
        const { parts, start = 0 }: PartOfFill = current;
        for (let index = parts.length - 1; index >= start; index--) {
          commands.push(parts[index]!, flat, 0);
        }
        break;
      }
      case "group": {
        if (mustBeFlat && current.break) return false;
        const groupFlat = current.break ? false : flat;
        const expanded = groupFlat ? undefined : current.expandedStates?.at(-1);
        commands.push(expanded ?? current.contents, groupFlat, 0);
        break;
      }
      case "if-break": {
        const groupFlat =
          current.groupId === undefined
            ? flat
            : (modes.get(current.groupId) ?? true);
        commands.push(
          groupFlat ? current.flatContents : current.breakContents,
          flat,
          0,
        );
        break;
      }
      case "line":
        if (!flat || current.hard) return true;
        if (!current.soft) pendingSpace = true;
        break;
      case "break-parent":
        break;
      default:
        commands.push(current.contents, flat, 0);
    }
  }
  return false;
}

/** A stack of documents to print, each with its mode and its indentation. */
class Commands {
  length = 0;
  readonly #docs: Doc[] = [];
  readonly #flats: boolean[] = [];
  readonly #indentations: number[] = [];

  push(doc: Doc, flat: boolean, indentation: number): void {
    this.#docs[this.length] = doc;
    this.#flats[this.length] = flat;
    this.#indentations[this.length] = indentation;
    this.length++;
  }

  pop(): { doc: Doc; flat: boolean; indentation: number } {
    this.length--;
    return this.at(this.length);
  }

  at(index: number): { doc: Doc; flat: boolean; indentation: number } {
    return {
      doc: this.#docs[index]!,
      flat: this.#flats[index]!,
      indentation: this.#indentations[index]!,
    };
  }
}

const nothing = new Commands();

/** The text so far. Only the current line is ever looked at again, so a long text costs nothing extra. */
class Output {
  column = 0;
  #finished = "";
  #line = "";

  write(text: string): void {
    this.#line += text;
    this.column += widthOf(text);
  }

  newLine(indentation: number): void {
    this.#finished += this.#line.replace(/[ \t]+$/, "") + "\n";
    this.#line = " ".repeat(indentation);
    this.column = indentation;
  }

  finish(): string {
    return this.#finished + this.#line;
  }
}
