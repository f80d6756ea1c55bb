import type { ParameterSyntax, TypeSyntax } from "../typescript/syntax.ts";
import {
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
import { expressionDoc } from "./expression.ts";
import type { Scope } from "./scope.ts";
import { expandedTypeDoc, plain, typeDoc } from "./type.ts";

/** `(…): Result` of a function or a method; `(…)` of a constructor, which has no result. */
export function signatureDoc(
  parameters: readonly ParameterSyntax[],
  returns: TypeSyntax | undefined,
  scope: Scope,
): Doc {
  const docs = parametersDoc(parameters, scope);
  if (returns === undefined) return group(docs);
  const result = [": ", typeDoc(returns, scope)];
  if (parameters.length !== 1) return group([docs, result]);

  // With a single parameter it is the result that breaks, where it has to or is an object.
  const resultFirst = group([group(docs), result]);
  if (mustBreak(result) || plain(returns).kind === "object") return resultFirst;
  const expanded = [": ", expandedTypeDoc(returns, scope)];
  if (mustBreak(docs) || !mustBreak(expanded)) return group([docs, result]);
  // Prettier breaks an object inside the result only to find, the next time, that the result must break.
  return conditionalGroup([[docs, result], group([group(docs), expanded])]);
}

/** `(value: unknown): value is Type`, of a function that tests for a type. */
export function guardDoc(
  parameter: string,
  type: TypeSyntax,
  scope: Scope,
): Doc {
  const unknown: ParameterSyntax = {
    name: parameter,
    optional: false,
    type: { kind: "keyword", name: "unknown" },
  };
  const predicate = [`: ${parameter} is `, typeDoc(type, scope)];
  return group([parametersDoc([unknown], scope), predicate]);
}

function parametersDoc(
  parameters: readonly ParameterSyntax[],
  scope: Scope,
): Doc {
  const [first] = parameters;
  if (first === undefined) return "()";
  if (
    parameters.length === 1 &&
    first.default === undefined &&
    plain(first.type).kind === "object"
  ) {
    return ["(", left(first), typeDoc(first.type, scope, "hugged"), ")"];
  }
  const docs = parameters.map((parameter): Doc => [
    left(parameter),
    typeDoc(parameter.type, scope),
    parameter.default === undefined
      ? ""
      : [" = ", expressionDoc(parameter.default, scope)],
  ]);
  return [
    "(",
    indent([softline, join([",", line], docs)]),
    ifBreak(","),
    softline,
    ")",
  ];
}

function left({ name, optional, default: initial }: ParameterSyntax): string {
  return `${name}${optional && initial === undefined ? "?" : ""}: `;
}
