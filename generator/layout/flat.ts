import { type Doc, isConcat } from "./doc.ts";
import type { Modes } from "./fits.ts";
import { widthOf } from "./width.ts";

/** A document on one line, and the columns that it takes. */
export interface FlatText {
  readonly text: string;
  readonly width: number;
}

/**
 * The document on one line; undefined where that takes more room, or where something in it needs a line
 * of its own. What `fits` and printing would find out one after the other, in one go: nearly everything
 * that is laid out fits.
 */
export function flatText(
  doc: Doc,
  room: number,
  modes: Modes,
): FlatText | undefined {
  const state = { text: "", room };
  return write(doc, state, modes)
    ? { text: state.text, width: room - state.room }
    : undefined;
}

function write(
  doc: Doc,
  state: { text: string; room: number },
  modes: Modes,
): boolean {
  if (typeof doc === "string") {
    state.text += doc;
    state.room -= widthOf(doc);
    return state.room >= 0;
  }
  if (isConcat(doc)) {
    for (const part of doc) if (!write(part, state, modes)) return false;
    return true;
  }
  switch (doc.type) {
    case "line":
      if (doc.hard) return false;
      return doc.soft ? true : write(" ", state, modes);
    case "group":
      // One with an id is asked for later, so it must be printed.
      if (doc.break || doc.id !== undefined) return false;
      return write(doc.contents, state, modes);
    case "if-break": {
      if (doc.groupId === undefined)
        return write(doc.flatContents, state, modes);
      // What depends on a group that was never printed prints nothing.
      const isFlat = modes.get(doc.groupId);
      if (isFlat === undefined) return false;
      return write(isFlat ? doc.flatContents : doc.breakContents, state, modes);
    }
    case "indent-if-break":
      if (!modes.has(doc.groupId)) return false;
      return write(doc.contents, state, modes);
    case "indent":
    case "align":
      return write(doc.contents, state, modes);
    case "fill":
      for (const part of doc.parts)
        if (!write(part, state, modes)) return false;
      return true;
    case "break-parent":
      return true;
  }
}
