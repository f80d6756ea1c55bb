/** A value that can stand in a config file of any form. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** What the value of an option may be. */
export type Kind =
  | { readonly kind: "boolean" }
  | TextKind
  | ChoiceKind
  | { readonly kind: "list"; readonly items: Kind }
  | { readonly kind: "map"; readonly values: Kind }
  | ObjectKind
  /** A text, or an object for those who need more. */
  | {
      readonly kind: "shorthand";
      readonly text: TextKind | ChoiceKind;
      readonly object: ObjectKind;
    };

export interface TextKind {
  readonly kind: "text";
  /** The source of a regular expression for the whole text. */
  readonly pattern: string;
  /** With an article, for a sentence: "a path". */
  readonly means: string;
}

export interface ChoiceKind {
  readonly kind: "choice";
  readonly values: readonly string[];
}

export interface ObjectKind {
  readonly kind: "object";
  readonly options: Options;
}

/** Options by key, in the order in which they are documented. */
type Options = Readonly<Record<string, Option>>;

/** One key of the config: the source of its check, its JSON Schema and its documentation. */
export interface Option {
  readonly description: string;
  readonly value: Kind;
  readonly required?: true;
  /** What counts where the key is absent; undefined where that is no plain value. */
  readonly default?: Plain;
}
