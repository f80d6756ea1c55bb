import type { ImportedSymbol } from "../typescript/symbols.ts";

/** The names of one file. Asking for the name of a symbol is what imports it. */
export interface Scope {
  /** The local name of a symbol: its own, or an alias where that is taken. */
  nameOf(symbol: ImportedSymbol): string;
}
