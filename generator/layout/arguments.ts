import {
  breakParent,
  conditionalGroup,
  type Doc,
  group,
  ifBreak,
  indent,
  join,
  line,
  mustBreak,
  softline,
} from "./doc.ts";
import type { Term } from "./term.ts";

/** An argument, and how it is printed alone and as the last one, around which the parentheses close. */
export interface PrintedArgument {
  readonly term: Term;
  readonly alone: Doc;
  readonly last: Doc;
}

/** What stands between the parentheses of a call. */
export function argumentsDoc(args: readonly PrintedArgument[]): Doc {
  if (args.length === 0) return "";
  const all = separated(args.map(({ alone }) => alone));
  const brokenOut = group([indent([line, all]), ",", line], { break: true });
  if (composesFunctions(args)) return brokenOut;
  if (!hugsLast(args)) {
    return group([indent([softline, all]), ifBreak(","), softline]);
  }

  const head = args.slice(0, -1).map(({ alone }) => [alone, ",", line]);
  if (head.some(mustBreak)) return brokenOut;
  const { last } = args.at(-1)!;
  const expanded = [...head, group(last, { break: true })];
  return mustBreak(last)
    ? [breakParent, conditionalGroup([expanded, brokenOut])]
    : conditionalGroup([[...head, last], expanded, brokenOut]);
}

function separated(docs: readonly Doc[]): Doc {
  return join([",", line], docs);
}

/** Two functions, or one inside a call, among several arguments: each argument gets its own line. */
function composesFunctions(args: readonly PrintedArgument[]): boolean {
  if (args.length <= 1) return false;
  const thunks = args.filter(({ term }) => isThunk(term)).length;
  return (
    thunks > 1 ||
    args.some(
      ({ term }) => term.kind === "call" && term.arguments.some(isThunk),
    )
  );
}

function isThunk(term: Term): boolean {
  return term.kind === "thunk";
}

function hugsLast(args: readonly PrintedArgument[]): boolean {
  const last = args.at(-1)!.term;
  const previous = args.at(-2)?.term;
  if (!canHug(last) || previous?.kind === last.kind) return false;
  if (args.length === 2 && previous!.kind === "thunk" && last.kind === "array")
    return false;
  return !(
    args.length > 1 &&
    last.kind === "array" &&
    last.items.every(isNumber)
  );
}

function canHug(term: Term): boolean {
  if (term.kind === "object") return term.entries.length > 0;
  if (term.kind === "array") return term.items.length > 0;
  return (
    term.kind === "thunk" &&
    (term.body.kind === "object" ||
      term.body.kind === "array" ||
      term.body.kind === "call")
  );
}

function isNumber({ kind }: Term): boolean {
  return kind === "number" || kind === "negative";
}
