import type { Diagnostic } from "./diagnostic.ts";
import { categoryOf, type Category } from "./messages.ts";

const exitCodes: Record<Category, 2 | 3 | 4> = {
  usage: 2,
  document: 3,
  output: 4,
};

/** The exit code of the errors among the diagnostics, the lowest of several; 0 without an error. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): 0 | 2 | 3 | 4 {
  const codes = diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code }) => exitCodes[categoryOf(code)]);
  return codes.length === 0 ? 0 : (Math.min(...codes) as 2 | 3 | 4);
}
