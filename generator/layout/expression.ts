import type { EntrySyntax, ExpressionSyntax } from "../typescript/syntax.ts";
import { argumentsDoc, type PrintedArgument } from "./arguments.ts";
import { afterOperator, isShortKey } from "./assigned.ts";
import {
  type Doc,
  fill,
  group,
  hardline,
  ifBreak,
  indent,
  join,
  line,
  softline,
} from "./doc.ts";
import { print } from "./print.ts";
import type { Scope } from "./scope.ts";
import { type Term, termOf } from "./term.ts";

/** An expression in Prettier's layout, where what stands before it takes no part in that. */
export function expressionDoc(expression: ExpressionSyntax, scope: Scope): Doc {
  return termDoc(termOf(expression, scope));
}

/** `key: value`, without the comma. */
export function entryDoc(entry: EntrySyntax, scope: Scope): Doc {
  return entriesOf([entry], scope)[0]!;
}

/** Entries a line each, with their commas, as between the braces of an expanded object. */
export function entriesDoc(entries: readonly EntrySyntax[], scope: Scope): Doc {
  return join(
    hardline,
    entriesOf(entries, scope).map((entry) => [entry, ","]),
  );
}

/** The arguments of a call, without the parentheses, as in `return name(…);`. */
export function callArgumentsDoc(
  args: readonly ExpressionSyntax[],
  scope: Scope,
): Doc {
  const terms = args.map((argument) => termOf(argument, scope));
  return argumentsDoc(terms.map(printedArgument));
}

/** What an expression stands in, as far as the layout of a member depends on it. */
export type Parent =
  | "member"
  /** On the right of `this.name =`. */
  | "assignment"
  /** On the right of `const name =`. */
  | "declaration"
  | "other";

/** As `expressionDoc`, of a settled expression. */
export function termDoc(term: Term, parent: Parent = "other"): Doc {
  switch (term.kind) {
    case "member":
      return memberDoc(term, parent);
    case "call":
      return callDoc(term);
    case "object":
      return objectDoc(term);
    case "array":
      return arrayDoc(term.items);
    case "thunk":
      return thunkDoc(term).alone;
    case "template":
      return ["`", ...term.parts.map(templatePart), "`"];
    default:
      return term.text;
  }
}

function entriesOf(entries: readonly EntrySyntax[], scope: Scope): Doc[] {
  const object = termOf({ kind: "object", entries, expanded: true }, scope);
  return object.kind === "object" ? object.entries.map(keyAndValueDoc) : [];
}

function keyAndValueDoc({ key, value }: { key: string; value: Term }): Doc {
  const left = { isShortKey: isShortKey(key) };
  return group([key, ":", afterOperator(value, termDoc(value), left)]);
}

function objectDoc({ entries, expanded }: Term & { kind: "object" }): Doc {
  if (entries.length === 0) return "{}";
  const docs = join([",", line], entries.map(keyAndValueDoc));
  return group(["{", indent([line, ...docs]), ifBreak(","), line, "}"], {
    break: expanded,
  });
}

function memberDoc(term: Term & { kind: "member" }, parent: Parent): Doc {
  const inner = parent === "assignment" ? "assignment" : "member";
  const lookup = lookupDoc(term);
  return [
    termDoc(term.object, inner),
    staysOnLine(term, parent) ? lookup : group(indent([softline, lookup])),
  ];
}

function staysOnLine(
  { object, name, quoted }: Term & { kind: "member" },
  parent: Parent,
): boolean {
  if (quoted || parent === "assignment") return true;
  if (parent === "declaration" && object.kind === "call") {
    return object.arguments.length > 0;
  }
  const isPlain = object.kind === "identifier" && !name.startsWith("#");
  return isPlain && parent !== "member";
}

function lookupDoc({ name, quoted, optional }: Term & { kind: "member" }): Doc {
  if (!quoted) return `${optional ? "?" : ""}.${name}`;
  return group([
    optional ? "?.[" : "[",
    indent([softline, name]),
    softline,
    "]",
  ]);
}

function callDoc(term: Term & { kind: "call" }): Doc {
  const { callee, arguments: args } = term;
  if (isLoader(callee, args)) {
    const docs = args.map((argument) => termDoc(argument));
    return [termDoc(callee), "(", join(", ", docs), ")"];
  }
  const parenthesised = ["(", argumentsDoc(args.map(printedArgument)), ")"];
  return callee.kind === "member"
    ? group([calleeDoc(callee), parenthesised])
    : [termDoc(callee), parenthesised];
}

/** Prettier keeps `require(…)` on one line. */
function isLoader(callee: Term, args: readonly Term[]): boolean {
  return (
    callee.kind === "identifier" &&
    callee.text === "require" &&
    (args.length > 1 || args[0]?.kind === "string")
  );
}

/** The name before the parentheses, in which no name has a line of its own. */
function calleeDoc(term: Term): Doc {
  return term.kind === "member"
    ? [calleeDoc(term.object), lookupDoc(term)]
    : termDoc(term);
}

function printedArgument(term: Term): PrintedArgument {
  if (term.kind !== "thunk") {
    const doc = termDoc(term);
    return { term, alone: doc, last: doc };
  }
  return { term, ...thunkDoc(term) };
}

/** A function, and as it stands as the last argument, where the closing parenthesis gets its own line. */
function thunkDoc({ parameter, body }: Term & { kind: "thunk" }): {
  alone: Doc;
  last: Doc;
} {
  const doc = termDoc(body);
  if (body.kind === "object" || body.kind === "array") {
    const hugged = group([
      `(${parameter}) => `,
      group(body.kind === "object" ? ["(", doc, ")"] : doc),
    ]);
    return { alone: hugged, last: hugged };
  }
  const below = indent([line, doc]);
  return {
    alone: group([`(${parameter}) =>`, group(below)]),
    last: group([`(${parameter}) =>`, group([below, ifBreak(","), softline])]),
  };
}

function arrayDoc(items: readonly Term[]): Doc {
  if (items.length === 0) return "[]";
  const id = Symbol("array");
  const docs = items.map((item) => group(termDoc(item)));
  const contents = items.every(isNumber)
    ? numbersDoc(items, id)
    : [join([",", line], docs), ifBreak(",")];
  const options = { id, break: isTable(items) };
  return group(["[", indent([softline, contents]), softline, "]"], options);
}

function isNumber({ kind }: Term): boolean {
  return kind === "number" || kind === "negative";
}

/** Numbers share lines. */
function numbersDoc(items: readonly Term[], id: symbol): Doc {
  const last = items.length - 1;
  return fill(
    items.flatMap((item, index): Doc[] =>
      index === last
        ? [[termDoc(item), ifBreak(",", "", id)]]
        : [[termDoc(item), ","], line],
    ),
  );
}

/** Several objects or several arrays, each with several members. */
function isTable(items: readonly Term[]): boolean {
  const [first] = items;
  return (
    items.length > 1 &&
    items.every((item) => {
      if (item.kind !== first!.kind) return false;
      if (item.kind === "object") return item.entries.length > 1;
      return item.kind === "array" && item.items.length > 1;
    })
  );
}

/** What stands in a hole never breaks. */
function templatePart(part: string | Term): Doc {
  if (typeof part === "string") return part;
  const text = print(termDoc(part), { printWidth: Infinity });
  if (text.includes("\n")) {
    throw new Error("No layout is known for lines in a template's hole");
  }
  return `\${${text}}`;
}
