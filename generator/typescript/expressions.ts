import type { ImportedSymbol } from "./symbols.ts";
import type { EntrySyntax, ExpressionSyntax } from "./syntax.ts";

/** A value that the runtime exports. */
export function runtimeValue(module: string, name: string): ExpressionSyntax {
  return symbolOf({ name, module: `runtime/${module}`, kind: "value" });
}

export function symbolOf(symbol: ImportedSymbol): ExpressionSyntax {
  return { kind: "symbol", symbol };
}

export function callOf(
  callee: ExpressionSyntax,
  ...args: readonly ExpressionSyntax[]
): ExpressionSyntax {
  return { kind: "call", callee, arguments: args };
}

export function literalOf(
  value: string | number | boolean | null,
): ExpressionSyntax {
  return { kind: "literal", value };
}

export function localOf(name: string): ExpressionSyntax {
  return { kind: "local", name };
}

/** `params.userId` */
export function paramOf(name: string): ExpressionSyntax {
  return { kind: "member", object: localOf("params"), name };
}

/** An object literal, a member a line. */
export function expandedObject(
  entries: readonly EntrySyntax[],
): ExpressionSyntax {
  return { kind: "object", entries, expanded: true };
}

/** An object literal that stays on one line if it fits. */
export function compactObject(
  entries: readonly EntrySyntax[],
): ExpressionSyntax {
  return { kind: "object", entries, expanded: false };
}
