import { literalOf } from "../typescript/expressions.ts";
import type { ExpressionSyntax } from "../typescript/syntax.ts";

/** The first bytes of a text in base64, as a list of numbers. */
export function bytesOf(base64: string): ExpressionSyntax {
  const bytes = [...Buffer.from(base64, "base64").subarray(0, 4)];
  return { kind: "array", items: bytes.map(literalOf) };
}
