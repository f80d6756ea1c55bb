import type { ExpressionSyntax } from "../typescript/syntax.ts";
import { afterOperator, isShortKey } from "./assigned.ts";
import { termDoc } from "./expression.ts";
import type { Hole } from "./lines.ts";
import type { Scope } from "./scope.ts";
import { termOf } from "./term.ts";

/**
 * An expression that is laid out by what its line does with it: `key: {{value}},`, `this.name = {{value}};`,
 * `const name = {{value}};`. Anywhere else it stands alone.
 */
export function valueHole(expression: ExpressionSyntax, scope: Scope): Hole {
  const term = termOf(expression, scope);
  return (before, after) => {
    const key = propertyKey.exec(before)?.[1];
    if (key !== undefined && after.startsWith(",")) {
      const left = { isShortKey: isShortKey(key) };
      const doc = afterOperator(term, termDoc(term), left);
      return { doc, replacesBlank: true, after };
    }
    if (before.endsWith(" = ") && after.startsWith(";")) {
      const doc = afterOperator(term, termDoc(term, parentIn(before)));
      return { doc, replacesBlank: true, after };
    }
    return { doc: termDoc(term), replacesBlank: false, after };
  };
}

const propertyKey = /^(\S+|"[^"]*"|'[^']*'): $/;

function parentIn(before: string): "assignment" | "declaration" | "other" {
  if (/^\S+\.\S+ = $/.test(before)) return "assignment";
  return /^(export )?(const|let|var) /.test(before) ? "declaration" : "other";
}
