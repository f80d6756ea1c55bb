/**
 * Something that can be imported. Code mentions symbols, never names: which files are imported, under
 * which local names, follows from what a file mentions.
 */
export interface ImportedSymbol {
  /** Its exported name. */
  readonly name: string;
  /** The path of the module in the output folder, without extension: `models/sign-in-token`. */
  readonly module: string;
  /** Set where it is no module of the SDK: a file, relative to the output folder too, or a package. */
  readonly from?: "file" | "package";
  /** A type is erased; a value exists when the program runs (a class, a const object, a function). */
  readonly kind: "type" | "value";
}
