import { align, type Doc, group, isEmpty } from "./doc.ts";
import { flatText } from "./flat.ts";
import { print, withoutBlankEnd } from "./print.ts";

/** What a template's hole is filled with: a document, or one that depends on the rest of its line. */
export type Hole = Doc | ((before: string, after: string) => Filling);

/** A document that settles some of the text around it, too. */
export interface Filling {
  readonly doc: Doc;
  /** It starts with what stands for the blank before it. */
  readonly replacesBlank: boolean;
  /** What is left of the text behind it. */
  readonly after: string;
}

/** What a template prints in place of a hole. */
export function marker(index: number): string {
  return `${open}${index}${close}`;
}

/**
 * Lays out a template's output: each line with holes as one group, indented as the line is. A line of
 * nothing but empty holes is left out.
 */
export function layOut(text: string, holes: readonly Hole[]): string {
  const parts: string[] = [];
  let done = 0;
  for (let at = text.indexOf(open); at !== -1; at = text.indexOf(open, done)) {
    const start = text.lastIndexOf("\n", at) + 1;
    const newLine = text.indexOf("\n", at);
    const end = newLine === -1 ? text.length : newLine;
    parts.push(text.slice(done, start));
    const laidOut = layOutLine(text.slice(start, end), holes);
    done = end;
    if (laidOut !== undefined) parts.push(laidOut);
    else if (newLine !== -1) done++;
  }
  parts.push(text.slice(done));
  return parts.join("");
}

const open = "\u0001";
const close = "\u0002";
const marked = new RegExp(`${open}(\\d+)${close}`);

/** The line laid out; undefined where it vanishes. */
function layOutLine(text: string, holes: readonly Hole[]): string | undefined {
  const indentation = /^ */.exec(text)![0].length;
  const [first = "", ...pieces] = text.slice(indentation).split(marked);
  const docs: Doc[] = [withoutMarker(first)];
  for (let position = 0; position < pieces.length; position += 2) {
    const hole = holes[Number(pieces[position])];
    if (hole === undefined) throw new Error("A marker without a hole");
    const after = withoutMarker(pieces[position + 1]!);
    if (typeof hole === "function") fill(docs, hole, after);
    else docs.push(hole, after);
  }
  if (docs.every(isBlank)) return undefined;
  const blanks = " ".repeat(indentation);
  const line = group(docs);
  // Most lines fit; a printer is made only for those that do not.
  const flat = line.break
    ? undefined
    : flatText(docs, 80 - indentation, noModes);
  if (flat) return withoutBlankEnd(blanks + flat.text);
  return withoutBlankEnd(print([blanks, align(indentation, line)]));
}

const noModes = new Map<symbol, boolean>();

function fill(
  docs: Doc[],
  hole: (before: string, after: string) => Filling,
  after: string,
): void {
  const before = docs.pop() as string;
  const filling = hole(
    print(group([docs, before]), { printWidth: Infinity }),
    after,
  );
  docs.push(
    filling.replacesBlank ? before.trimEnd() : before,
    filling.doc,
    filling.after,
  );
}

function withoutMarker(text: string): string {
  if (text.includes(open) || text.includes(close)) {
    throw new Error("A marker that marks nothing");
  }
  return text;
}

function isBlank(doc: Doc): boolean {
  return typeof doc === "string" ? doc.trim() === "" : isEmpty(doc);
}
