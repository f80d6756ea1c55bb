import type { ImportedSymbol } from "./symbols.ts";
import type {
  CommentSyntax,
  ExportLine,
  ExpressionSyntax,
  ParameterSyntax,
  PropertySyntax,
  TypeSyntax,
} from "./syntax.ts";

/** What each kind of printable holds. How it is printed is settled by its kind alone. */
export interface Contents {
  /** An identifier that the file declares. */
  name: string;
  /** A property or method name: an identifier, or a quoted name; keywords are allowed. */
  key: string;
  /** An imported name. */
  symbol: ImportedSymbol;
  /** A literal, quoted and escaped. */
  literal: string | number | boolean | null;
  /** A JSDoc comment; an empty one prints nothing. */
  comment: CommentSyntax;
  /** A type, as after a colon. */
  type: TypeSyntax;
  /** `[key: string]: Type` */
  index: TypeSyntax;
  /** `= …` of a type alias. */
  assignment: TypeSyntax;
  /** Properties, a line each. */
  members: readonly PropertySyntax[];
  /** `(…): Type` of a function or method. */
  signature: {
    readonly parameters: readonly ParameterSyntax[];
    readonly returns: TypeSyntax | undefined;
  };
  /** `(value: unknown): value is Type` of a type guard. */
  guard: { readonly parameter: string; readonly type: string };
  /** The arguments of a call, without parentheses. */
  arguments: readonly ExpressionSyntax[];
  /** The value of a member of an object literal; absent, the member is left out. */
  value: ExpressionSyntax;
  /** `{ a, b, ...rest }` */
  pattern: { readonly names: readonly string[]; readonly rest: string };
  /** `: Type = value` of a constant. */
  definition: { readonly type: TypeSyntax; readonly value: ExpressionSyntax };
  /** `export { … } from "…";`, a statement a module. */
  exports: readonly ExportLine[];
  /** Lines of comment above the file. */
  banner: readonly string[];
  /** The import statements, which follow from what the file mentions. */
  imports: undefined;
}

export type PrintableKind = keyof Contents;

/**
 * Something a template may print. Templates get document text in no other form, and a value that is
 * none of these cannot be printed: so no text of a document becomes code.
 */
export class Printable<Kind extends PrintableKind = PrintableKind> {
  readonly kind: Kind;
  readonly content: Contents[Kind];

  constructor(kind: Kind, content: Contents[Kind]) {
    this.kind = kind;
    this.content = content;
  }
}

/** An identifier. Names come from `names/`, which makes no other; anything else is a fault of ours. */
export function name(text: string): Printable<"name"> {
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.test(text)) {
    throw new Error(`Not an identifier: ${JSON.stringify(text)}`);
  }
  return new Printable("name", text);
}
