/**
 * A document to be laid out within a width, as in Prettier's algorithm ("A prettier printer", Wadler):
 * the same plain objects as `prettier/doc` uses for the commands that are needed here. Immutable: a group
 * knows from its birth whether it must break, so documents may be shared and printed any number of times.
 */
export type Doc =
  | string
  | readonly Doc[]
  | Group
  | Fill
  | Indent
  | Align
  | Line
  | IfBreak
  | IndentIfBreak
  | BreakParent;

/** Printed on one line if it fits, otherwise with its lines broken. */
export interface Group {
  readonly type: "group";
  readonly contents: Doc;
  /** Something inside must break. */
  readonly break: boolean;
  readonly id?: symbol;
  /** The first of these that fits, else the last; the first is `contents`. */
  readonly expandedStates?: readonly Doc[];
}
/** Contents and separators by turns; as many on a line as fit. */
export interface Fill {
  readonly type: "fill";
  readonly parts: readonly Doc[];
}
export interface Indent {
  readonly type: "indent";
  readonly contents: Doc;
}
export interface Align {
  readonly type: "align";
  /** Columns. */
  readonly n: number;
  readonly contents: Doc;
}
export interface Line {
  readonly type: "line";
  readonly soft?: true;
  readonly hard?: true;
}
export interface IfBreak {
  readonly type: "if-break";
  readonly breakContents: Doc;
  readonly flatContents: Doc;
  readonly groupId?: symbol;
}
export interface IndentIfBreak {
  readonly type: "indent-if-break";
  readonly contents: Doc;
  readonly groupId: symbol;
}
export interface BreakParent {
  readonly type: "break-parent";
}

export const line: Line = { type: "line" };
export const softline: Line = { type: "line", soft: true };
export const breakParent: BreakParent = { type: "break-parent" };
export const hardline: Doc = [{ type: "line", hard: true }, breakParent];

export function group(
  contents: Doc,
  options: { id?: symbol; break?: boolean } = {},
): Group {
  const base = {
    type: "group",
    contents,
    break: options.break === true || mustBreak(contents),
  } as const;
  return options.id ? { ...base, id: options.id } : base;
}

/** Tries the alternatives in turn. A line break inside one of them does not force one around it. */
export function conditionalGroup(states: readonly [Doc, ...Doc[]]): Group {
  return {
    type: "group",
    contents: states[0],
    break: false,
    expandedStates: states,
  };
}
export function fill(parts: readonly Doc[]): Fill {
  return { type: "fill", parts };
}
export function indent(contents: Doc): Indent {
  return { type: "indent", contents };
}
export function align(n: number, contents: Doc): Align {
  return { type: "align", n, contents };
}
export function ifBreak(
  breakContents: Doc,
  flatContents: Doc = "",
  groupId?: symbol,
): IfBreak {
  const base = { type: "if-break", breakContents, flatContents } as const;
  return groupId ? { ...base, groupId } : base;
}
export function indentIfBreak(contents: Doc, groupId: symbol): IndentIfBreak {
  return { type: "indent-if-break", contents, groupId };
}
export function join(separator: Doc, docs: readonly Doc[]): Doc[] {
  const joined: Doc[] = [];
  for (const doc of docs) {
    if (joined.length > 0) joined.push(separator);
    joined.push(doc);
  }
  return joined;
}

/** A group around the document would have to break. */
export function mustBreak(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (isConcat(doc)) return doc.some(mustBreak);
  switch (doc.type) {
    case "group":
      return doc.break;
    case "break-parent":
      return true;
    case "line":
      return doc.hard === true;
    case "if-break":
      return mustBreak(doc.breakContents) || mustBreak(doc.flatContents);
    case "fill":
      return doc.parts.some(mustBreak);
    case "indent":
    case "align":
    case "indent-if-break":
      return mustBreak(doc.contents);
  }
}

/** There is a place where a line can end. */
export function canBreak(doc: Doc): boolean {
  if (typeof doc === "string") return false;
  if (isConcat(doc)) return doc.some(canBreak);
  switch (doc.type) {
    case "line":
      return true;
    case "break-parent":
      return false;
    case "if-break":
      return canBreak(doc.breakContents) || canBreak(doc.flatContents);
    case "fill":
      return doc.parts.some(canBreak);
    default:
      return canBreak(doc.contents);
  }
}

/** Prints nothing, whatever the width. */
export function isEmpty(doc: Doc): boolean {
  return (
    doc === "" ||
    (typeof doc !== "string" && isConcat(doc) && doc.every(isEmpty))
  );
}

export function isConcat(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}
