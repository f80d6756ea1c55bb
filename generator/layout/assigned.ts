import { type Doc, group, indent, indentIfBreak, line } from "./doc.ts";
import type { Term } from "./term.ts";
import { widthOf } from "./width.ts";

/** What the left side says about the layout of `left: value` and `left = value`. */
export interface LeftSide {
  /** A property's key so short that a value would hardly gain anything on a line below it. */
  readonly isShortKey?: boolean;
  /** It has line breaks of its own to offer. */
  readonly canBreak?: boolean;
}

/** A tab and three columns. */
const shortKeyWidth = 5;

export function isShortKey(key: string): boolean {
  return widthOf(key) < shortKeyWidth;
}

/** What follows the colon or equals sign: the value, below it or beside it. */
export function afterOperator(
  value: Term,
  valueDoc: Doc,
  left: LeftSide = {},
): Doc {
  if (isRequire(value)) return [" ", valueDoc];
  if (!left.isShortKey && breaksAfterOperator(value)) {
    return group(indent([line, valueDoc]));
  }
  if (!left.canBreak && (left.isShortKey || staysBesideOperator(value))) {
    return [" ", valueDoc];
  }
  const id = Symbol("assignment");
  return [group(indent(line), { id }), indentIfBreak(valueDoc, id)];
}

function isRequire(value: Term): boolean {
  return (
    value.kind === "call" &&
    "text" in value.callee &&
    value.callee.text === "require"
  );
}

function breaksAfterOperator(value: Term): boolean {
  return value.kind === "string" || isPoorlyBreakable(value);
}

function staysBesideOperator({ kind }: Term): boolean {
  return kind === "template" || kind === "boolean" || kind === "number";
}

/** Names and calls in a row, with nothing in the parentheses that could take a line of its own. */
function isPoorlyBreakable(term: Term, inside = false): boolean {
  switch (term.kind) {
    case "call": {
      const [first, second] = term.arguments;
      const isShort = first === undefined || isShortArgument(first);
      if (!isShort || second !== undefined) return false;
      return isPoorlyBreakable(term.callee, true);
    }
    case "member":
      return isPoorlyBreakable(term.object, true);
    case "identifier":
    case "this":
      return inside;
    default:
      return false;
  }
}

/** A quarter of the width of a line. */
const shortArgumentWidth = 20;

function isShortArgument(term: Term): boolean {
  switch (term.kind) {
    case "this":
    case "number":
    case "negative":
    case "boolean":
    case "null":
      return true;
    case "identifier":
    case "string":
      return term.text.length <= shortArgumentWidth;
    case "call":
      return (
        term.arguments.length === 0 &&
        term.callee.kind === "identifier" &&
        term.callee.text.length <= shortArgumentWidth - 2
      );
    default:
      return false;
  }
}
