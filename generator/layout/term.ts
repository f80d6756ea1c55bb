import type { ExpressionSyntax } from "../typescript/syntax.ts";
import { isBareName, objectKey } from "./key.ts";
import { numberLiteral, stringLiteral, templateText } from "./literal.ts";
import type { Scope } from "./scope.ts";

/**
 * An expression with its names and literals settled: what layout decides by. Made of `ExpressionSyntax`,
 * which has several forms for one thing (a template without holes is a string literal).
 */
export type Term =
  /** `negative` is a number behind a minus sign, an expression of its own to Prettier. */
  | {
      readonly kind: "string" | "number" | "negative" | "boolean" | "null";
      readonly text: string;
    }
  | { readonly kind: "identifier" | "this"; readonly text: string }
  | {
      readonly kind: "member";
      readonly object: Term;
      /** As it is written: without quotes, or as a literal. */
      readonly name: string;
      readonly quoted: boolean;
      readonly optional: boolean;
    }
  | {
      readonly kind: "call";
      readonly callee: Term;
      readonly arguments: readonly Term[];
    }
  | {
      readonly kind: "object";
      readonly entries: readonly {
        readonly key: string;
        readonly value: Term;
      }[];
      readonly expanded: boolean;
    }
  | { readonly kind: "array"; readonly items: readonly Term[] }
  | { readonly kind: "thunk"; readonly parameter: string; readonly body: Term }
  /** The text is escaped. */
  | { readonly kind: "template"; readonly parts: readonly (string | Term)[] };

/** Refuses the forms whose layout is not known here, instead of laying them out wrongly. */
export function termOf(expression: ExpressionSyntax, scope: Scope): Term {
  switch (expression.kind) {
    case "literal":
      return literal(expression.value);
    case "symbol":
      return { kind: "identifier", text: scope.nameOf(expression.symbol) };
    case "local":
      return local(expression.name);
    case "member": {
      const object = termOf(expression.object, scope);
      const { name, optional = false } = expression;
      return member(object, name, { quoted: !isBareName(name), optional });
    }
    case "index": {
      const object = termOf(expression.object, scope);
      return member(object, expression.name, { quoted: true, optional: false });
    }
    case "call": {
      const callee = termOf(expression.callee, scope);
      const args = expression.arguments.map((argument) =>
        termOf(argument, scope),
      );
      checkCall(callee, args);
      return { kind: "call", callee, arguments: args };
    }
    case "object": {
      const entries = expression.entries.map(({ name, value }) => ({
        key: objectKey(name),
        value: termOf(value, scope),
      }));
      return { kind: "object", entries, expanded: expression.expanded };
    }
    case "array":
      return {
        kind: "array",
        items: expression.items.map((item) => termOf(item, scope)),
      };
    case "thunk": {
      const body = termOf(expression.body, scope);
      if (body.kind === "thunk") throw refused("a function in a function");
      return { kind: "thunk", parameter: expression.parameter ?? "", body };
    }
    case "template":
      return template(expression.parts, scope);
  }
}

function literal(value: string | number | boolean | null): Term {
  if (typeof value === "string") {
    return { kind: "string", text: stringLiteral(value) };
  }
  if (typeof value === "number") {
    const text = numberLiteral(value);
    return { kind: text.startsWith("-") ? "negative" : "number", text };
  }
  return { kind: value === null ? "null" : "boolean", text: String(value) };
}

/** A name, or a path of names: `this.#client`. */
function local(path: string): Term {
  const [first = "", ...names] = path.split(".");
  const root: Term = {
    kind: first === "this" ? "this" : "identifier",
    text: first,
  };
  return names.reduce<Term>(
    (object, name) => member(object, name, { quoted: false, optional: false }),
    root,
  );
}

function member(
  object: Term,
  name: string,
  { quoted, optional }: { quoted: boolean; optional: boolean },
): Term {
  if (!isLookedUp(object)) throw refused(`a member of a ${object.kind}`);
  const text = quoted ? stringLiteral(name) : name;
  return { kind: "member", object, name: text, quoted, optional };
}

function template(
  parts: readonly (string | ExpressionSyntax)[],
  scope: Scope,
): Term {
  const merged: (string | Term)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part !== "string") merged.push(termOf(part, scope));
    else if (typeof last === "string") merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  const [only = ""] = merged;
  if (merged.length <= 1 && typeof only === "string") return literal(only);
  return {
    kind: "template",
    parts: merged.map((part) =>
      typeof part === "string" ? templateText(part) : part,
    ),
  };
}

function checkCall(callee: Term, args: readonly Term[]): void {
  if (!isLookedUp(callee) || callee.kind === "call") {
    throw refused(`a call of a ${callee.kind}`);
  }
  if (callee.kind === "member" && hasMethodCall(callee.object)) {
    throw refused("a method of what a method returns");
  }
  const name = rootName(callee);
  const kinds = new Set(args.map(({ kind }) => kind));
  if (
    (testNames.has(name) && (kinds.has("thunk") || kinds.has("call"))) ||
    (name === "graphql" && kinds.has("template")) ||
    (name === "require" && callee.kind === "member")
  ) {
    throw refused(`a call of ${name} with these arguments`);
  }
}

/** Names, members and calls can be called or have members without parentheses. */
function isLookedUp(term: Term): boolean {
  return (
    term.kind === "identifier" ||
    term.kind === "this" ||
    term.kind === "member" ||
    term.kind === "call"
  );
}

/** Prettier lays out `a.b().c()` as a chain. */
function hasMethodCall(term: Term): boolean {
  if (term.kind === "member") return hasMethodCall(term.object);
  return term.kind === "call" && term.callee.kind === "member";
}

function rootName(term: Term): string {
  if (term.kind === "member") return rootName(term.object);
  return term.kind === "identifier" ? term.text : "";
}

/** Prettier takes a call of these with a function for a test, and keeps it on one line. */
const testNames = new Set(
  "it test describe skip xit xtest xdescribe fit ftest fdescribe beforeEach beforeAll afterEach afterAll".split(
    " ",
  ),
);

function refused(what: string): Error {
  return new Error(`No layout is known for ${what}`);
}
