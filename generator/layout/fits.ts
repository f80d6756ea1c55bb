import { type Doc, type Fill, isConcat } from "./doc.ts";
import { widthOf } from "./width.ts";

/** A stack of documents still to be printed, each with its mode and its indentation. */
export class Commands {
  length = 0;
  readonly docs: Doc[] = [];
  readonly flats: boolean[] = [];
  readonly indentations: number[] = [];

  push(doc: Doc, flat: boolean, indentation: number): void {
    this.docs[this.length] = doc;
    this.flats[this.length] = flat;
    this.indentations[this.length] = indentation;
    this.length++;
  }

  /** The last part is on top. */
  pushAll(
    docs: readonly Doc[],
    first: number,
    flat: boolean,
    indentation: number,
  ): void {
    for (let index = docs.length - 1; index >= first; index--) {
      this.push(docs[index]!, flat, indentation);
    }
  }
}

/** By the id of a group: whether it was printed flat. */
export type Modes = Map<symbol, boolean>;

export interface PartOfFill extends Fill {
  /** The index of the first part that is not printed yet. */
  readonly start?: number;
}

/** Whether the document, flat, and what follows it up to the next possible line break fit in the room. */
export function fits(
  doc: Doc,
  rest: Commands,
  room: number,
  modes: Modes,
  mustBeFlat = false,
): boolean {
  const commands = scratch;
  commands.length = 0;
  commands.push(doc, true, 0);
  let restLength = rest.length;
  let pendingSpace = false;
  while (room >= 0) {
    if (commands.length === 0) {
      if (restLength === 0) return true;
      restLength--;
      commands.push(rest.docs[restLength]!, rest.flats[restLength]!, 0);
    }
    const top = --commands.length;
    const current = commands.docs[top]!;
    const flat = commands.flats[top]!;
    if (typeof current === "string") {
      if (current === "") continue;
      // A blank counts when something follows it on the line.
      room -= widthOf(current) + (pendingSpace ? 1 : 0);
      pendingSpace = false;
      continue;
    }
    if (isConcat(current)) {
      commands.pushAll(current, 0, flat, 0);
      continue;
    }
    switch (current.type) {
      case "fill": {
        const { parts, start = 0 }: PartOfFill = current;
        commands.pushAll(parts, start, flat, 0);
        break;
      }
      case "group": {
        if (mustBeFlat && current.break) return false;
        const groupFlat = flat && !current.break;
        const expanded = groupFlat ? undefined : current.expandedStates?.at(-1);
        commands.push(expanded ?? current.contents, groupFlat, 0);
        break;
      }
      case "if-break": {
        const { groupId } = current;
        const groupFlat =
          groupId === undefined ? flat : (modes.get(groupId) ?? true);
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

/** Measuring is never under way twice at a time; one stack serves for all of it. */
const scratch = new Commands();
