/**
 * What a value must be, as data. One rule serves both forms of a model: that on
 * the wire and that in the SDK, where members have other names. A function
 * stands for what is declared elsewhere, or further down.
 */
export type Rule =
  | "any"
  | "never"
  | "null"
  | "boolean"
  | "string"
  | "number"
  | "integer"
  | (() => Rule)
  | ValuesRule
  | { readonly nullable: Rule }
  | { readonly items: Rule }
  | TupleRule
  | MapRule
  | ObjectRule
  | UnionRule
  | CasesRule
  | ConvertedRule
  | { readonly allOf: readonly Rule[] }
  | { readonly rule: Rule; readonly limits: Limits };

/** One of these values; where it is open, any other of their kinds. */
export interface ValuesRule {
  readonly values: readonly Scalar[];
  readonly open?: true;
}

export interface TupleRule {
  readonly tuple: readonly Rule[];
  /** How many of the items must be there. */
  readonly required: number;
  /** What further items are; none may be there where it is absent. */
  readonly rest?: Rule;
}

export interface MapRule {
  readonly map: Rule;
  /** What its keys are; anything where it is absent. */
  readonly keys?: Rule;
}

export interface ObjectRule {
  readonly members: readonly MemberRule[];
  /** What members are that are not listed; anything where it is absent. */
  readonly others?: Rule;
}

export interface MemberRule {
  /** What it is called on the wire. */
  readonly wire: string;
  readonly rule: Rule;
  /** What it is called in the SDK, where that differs. */
  readonly name?: string;
  readonly optional?: true;
}

/** A union whose variants are tried one after the other. */
export interface UnionRule {
  readonly anyOf: readonly Rule[];
  /** Its values keep their wire names in the SDK. */
  readonly wire?: true;
}

/** A union whose variants are told by a member. */
export interface CasesRule {
  /** The wire name of the member. */
  readonly tag: string;
  /** What it is called in the SDK, where that differs. */
  readonly name?: string;
  readonly cases: readonly {
    readonly tags: readonly Scalar[];
    readonly rule: Rule;
  }[];
  /** What any other value is; nothing is right where it is absent. */
  readonly otherwise?: Rule;
}

/** A value that is another in the SDK: a date, say, that travels as text. */
export interface ConvertedRule {
  /** `any` where a codec of the user's makes it. */
  readonly sdk: "Date" | "bigint" | "Uint8Array" | "any";
  readonly wire: Rule;
}

type Scalar = string | number | boolean;

/** Something that a value should not be, and where; the path is empty where it is the whole. */
export interface CheckIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** Which names the members of a value have. */
export type Form = "wire" | "sdk";

/** What is demanded of values beside their kind; each speaks of one kind alone (JSON Schema 2020-12 validation, 6.2 to 6.5). */
export interface Limits {
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  /** Characters are Unicode code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  /** A regular expression in Unicode mode. */
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
}
