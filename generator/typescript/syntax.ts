import type { ImportedSymbol } from "./symbols.ts";

/** A TypeScript type, as data. Printed by `layout/`. */
export type TypeSyntax =
  | {
      readonly kind: "keyword";
      readonly name:
        | "string"
        | "number"
        | "boolean"
        | "unknown"
        | "null"
        | "undefined"
        | "never"
        | "void"
        | "bigint";
    }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  /** A declared type, with its arguments if it is generic. */
  | {
      readonly kind: "named";
      readonly symbol: ImportedSymbol;
      readonly arguments?: readonly TypeSyntax[];
      /** Names inside of it: `Instant` of `Temporal.Instant`. */
      readonly inner?: readonly string[];
    }
  /** A type that is not imported: a global such as `Record`, or one declared in the same file. */
  | {
      readonly kind: "local";
      readonly name: string;
      readonly arguments?: readonly TypeSyntax[];
    }
  | {
      readonly kind: "array";
      readonly items: TypeSyntax;
      readonly readonly?: boolean;
    }
  | {
      readonly kind: "tuple";
      readonly items: readonly TypeSyntax[];
      /** How many of the items are not optional; all where it is not said. */
      readonly required?: number;
      readonly rest: TypeSyntax | undefined;
      readonly readonly?: boolean;
    }
  | { readonly kind: "object"; readonly members: readonly PropertySyntax[] }
  | { readonly kind: "union"; readonly types: readonly TypeSyntax[] }
  | { readonly kind: "intersection"; readonly types: readonly TypeSyntax[] }
  /** `(typeof Name)[keyof typeof Name]`: the values of a const object of the same file. */
  | { readonly kind: "valuesOf"; readonly name: string };

/** A property of an interface or an object type. */
export interface PropertySyntax {
  readonly name: string;
  readonly optional: boolean;
  readonly readonly?: boolean;
  readonly type: TypeSyntax;
  readonly comment: CommentSyntax | undefined;
}

/** A JSDoc comment. Text is plain document text: what would end the comment is defused when printed. */
export interface CommentSyntax {
  /** Paragraphs; each may hold line breaks, which are kept. */
  readonly paragraphs: readonly string[];
  /** `@deprecated`, `@throws …`, `@example …`, in this order, each with its text. */
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/** An expression, in the few forms that generated code needs. */
export type ExpressionSyntax =
  | {
      readonly kind: "literal";
      readonly value: string | number | boolean | null;
    }
  /** An imported value. */
  | { readonly kind: "symbol"; readonly symbol: ImportedSymbol }
  /** A parameter, or a value of the same file. */
  | { readonly kind: "local"; readonly name: string }
  /** `params.userId`, `params["user-id"]`; `optional`: `params?.userId`. */
  | {
      readonly kind: "member";
      readonly object: ExpressionSyntax;
      readonly name: string;
      readonly optional?: boolean;
    }
  /** `value["object"]`: by name, of what has no such property by its type. */
  | {
      readonly kind: "index";
      readonly object: ExpressionSyntax;
      readonly name: string;
    }
  | {
      readonly kind: "call";
      readonly callee: ExpressionSyntax;
      readonly arguments: readonly ExpressionSyntax[];
    }
  /** Written over several lines where `expanded`, else on one line if it fits. */
  | {
      readonly kind: "object";
      readonly entries: readonly EntrySyntax[];
      readonly expanded: boolean;
    }
  | { readonly kind: "array"; readonly items: readonly ExpressionSyntax[] }
  /** `() => body` */
  | {
      readonly kind: "thunk";
      /** `(value) => body` */
      readonly parameter?: string;
      readonly body: ExpressionSyntax;
    }
  /** A template literal: text and holes. Printed as a string literal where it has no hole. */
  | {
      readonly kind: "template";
      readonly parts: readonly (string | ExpressionSyntax)[];
    };

export interface EntrySyntax {
  readonly name: string;
  readonly value: ExpressionSyntax;
}

/** A parameter of a function or constructor. */
export interface ParameterSyntax {
  readonly name: string;
  readonly optional: boolean;
  readonly type: TypeSyntax;
  /** `params: ListParams = {}` */
  readonly default?: ExpressionSyntax;
}

/** What a file imports from one module. */
export interface ImportLine {
  /** The specifier: `../models/user.js`. */
  readonly module: string;
  readonly named: readonly ImportedName[];
}

export interface ImportedName {
  /** The exported name. */
  readonly name: string;
  /** The name here, where it is another. */
  readonly alias?: string;
  /** Used as a type alone: it is gone when the program runs. */
  readonly typeOnly: boolean;
}

/** What a file exports from another module. */
export interface ExportLine extends ImportLine {
  /** These are all names of that module. */
  readonly isWhole?: boolean;
}
