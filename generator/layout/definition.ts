import type { ExpressionSyntax, TypeSyntax } from "../typescript/syntax.ts";
import { afterOperator } from "./assigned.ts";
import {
  canBreak,
  type Doc,
  group,
  indent,
  indentIfBreak,
  line,
} from "./doc.ts";
import { termDoc } from "./expression.ts";
import type { Scope } from "./scope.ts";
import { termOf } from "./term.ts";
import { isSpreadUnion, plain, typeDoc } from "./type.ts";

/** `= type`, as in `export type Name = type;`. */
export function assignmentDoc(type: TypeSyntax, scope: Scope): Doc {
  const doc = typeDoc(type, scope, "alias");
  if (isSpreadUnion(plain(type))) return ["=", group(indent([line, doc]))];
  const id = Symbol("alias");
  return ["=", group(indent(line), { id }), indentIfBreak(doc, id)];
}

/** `: type = value`, as in `export const name: type = value;`. */
export function definitionDoc(
  type: TypeSyntax,
  value: ExpressionSyntax,
  scope: Scope,
): Doc {
  const term = termOf(value, scope);
  const valueDoc = termDoc(term, "declaration");
  const annotation = [": ", typeDoc(type, scope)];
  if (term.kind === "thunk" && argumentsOf(type).length > 0) {
    throw new Error("No layout is known for a function of a generic type");
  }
  if (breaksFirst(type) || (term.kind === "thunk" && canBreak(annotation))) {
    return [annotation, " = ", group(valueDoc)];
  }
  const left = { canBreak: canBreak(annotation) };
  return [group(annotation), " =", afterOperator(term, valueDoc, left)];
}

/** Whether Prettier breaks the type before the value. */
function breaksFirst(type: TypeSyntax): boolean {
  const types = argumentsOf(type);
  return (
    types.length > 1 &&
    types.some((argument) => argumentsOf(argument).length > 0)
  );
}

function argumentsOf(syntax: TypeSyntax): readonly TypeSyntax[] {
  const type = plain(syntax);
  return type.kind === "named" || type.kind === "local"
    ? (type.arguments ?? [])
    : [];
}
