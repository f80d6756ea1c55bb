import type { Conversion } from "../config/options.ts";
import type { Place } from "../source/place.ts";
import type { OperationId } from "./api.ts";

export type Type = TypeKind & {
  /** What the document demands of values beside their type, by keyword; absent where that is nothing. */
  readonly limits?: Limits;
};

/** `minLength`, `pattern`, `maxItems` …: each speaks of values of one kind alone. */
export type Limits = ReadonlyMap<string, Json>;

type TypeKind =
  | { readonly kind: "unknown" }
  | { readonly kind: "never" }
  | { readonly kind: "null" }
  | { readonly kind: "boolean" }
  | ({ readonly kind: "number"; readonly integer: boolean } & Formatted)
  | ({
      readonly kind: "string";
      /** What the text is as JSON, where that is said (`contentSchema`). */
      readonly json?: Type;
    } & Formatted)
  | { readonly kind: "binary" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "array"; readonly items: Type }
  | {
      readonly kind: "tuple";
      readonly items: readonly Type[];
      /** How many of the items must be there; those after them may be left out. */
      readonly required: number;
      readonly rest: Type | undefined;
    }
  | {
      readonly kind: "map";
      readonly values: Type;
      /** The names its members can have, where they are listed. */
      readonly keys?: Type;
    }
  | { readonly kind: "nullable"; readonly of: Type }
  | { readonly kind: "union"; readonly variants: readonly Type[] }
  | { readonly kind: "intersection"; readonly parts: readonly Type[] }
  | { readonly kind: "reference"; readonly model: ModelId };

/** What a text or number stands for. */
interface Formatted {
  readonly format: string | undefined;
  /** What its values become in the SDK, where the config converts them. */
  readonly as?: Conversion;
}

/** A text that is the same for types that are the same, whatever their limits. */
export function textOfType(type: unknown): string {
  return JSON.stringify(type, (key, value: unknown) =>
    key === "limits" ? undefined : value,
  );
}

// ── Models ──────────────────────────────────────────────────────────────────────────────────────

/** File and pointer of the schema that declares the model: `#/components/schemas/Pet`. */
export type ModelId = string;

export type Model = ObjectModel | EnumModel | UnionModel | AliasModel;

interface ModelBase {
  readonly id: ModelId;
  /** What the model is called after. */
  readonly calledAfter: CalledAfter;
  readonly notes: Notes;
  readonly usage: Usage;
  readonly origin: Place;
}

/** Where a model can travel. Both are false only for what nothing reaches. */
export interface Usage {
  readonly request: boolean;
  readonly response: boolean;
}

export interface ObjectModel extends ModelBase {
  readonly kind: "object";
  /** In the order of `properties`. */
  readonly members: readonly Member[];
  /** The type of members that are not listed; undefined where the document does not speak of them. */
  readonly additional: Type | undefined;
}

export interface Member {
  /** The wire name. */
  readonly name: string;
  readonly required: boolean;
  readonly type: Type;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly notes: Notes;
  readonly origin: Place;
}

export interface EnumModel extends ModelBase {
  readonly kind: "enum";
  /** In the order of the document, without duplicates and without null. */
  readonly values: readonly EnumValue[];
  /** The API may add values: what is received can be one that is not listed. */
  readonly open: boolean;
}

export interface EnumValue {
  readonly value: string | number | boolean;
  /** `x-enum-varnames`, `x-enumNames`. */
  readonly declaredName: string | undefined;
  readonly description: string | undefined;
}

export interface UnionModel extends ModelBase {
  readonly kind: "union";
  readonly variants: readonly Variant[];
  readonly discriminator: Discriminator | undefined;
  /** The API may add variants; true only where there is a discriminator. */
  readonly open: boolean;
}

export interface Variant {
  readonly type: Type;
  /** Values of the discriminator that mean this variant; empty without a discriminator. */
  readonly tags: readonly (string | number | boolean)[];
  /** It is also what no variant is told by, or what lacks the property (OpenAPI 3.2). */
  readonly isDefault?: boolean;
}

export interface Discriminator {
  /** The wire name of the property. */
  readonly property: string;
}

/** A declared name for any other type. */
export interface AliasModel extends ModelBase {
  readonly kind: "alias";
  readonly type: Type;
}

/** What a name is derived from: a chain up to something with a name. Never a position or a count. */
export type CalledAfter =
  /** A component: its own name. */
  | {
      readonly kind: "component";
      /** Relative to the document; absent where that itself holds it. */
      readonly file?: string;
      readonly section: string;
      readonly name: string;
    }
  /** The member of what is called after `of`, which may itself never be emitted. */
  | { readonly kind: "member"; readonly of: CalledAfter; readonly name: string }
  /** The items of an array, or the values of a map, that is not a member. */
  | { readonly kind: "item" | "value"; readonly of: CalledAfter }
  /** A variant of a union, told apart by its title, its constant or a hash of its content. */
  | {
      readonly kind: "variant";
      readonly of: CalledAfter;
      readonly hint: string;
    }
  | {
      readonly kind: "parameter";
      readonly operation: OperationId;
      readonly name: string;
    }
  | { readonly kind: "request"; readonly operation: OperationId }
  | { readonly kind: "webhook"; readonly name: string }
  | {
      readonly kind: "response";
      readonly operation: OperationId;
      readonly status: string;
    };

// ── Notes ───────────────────────────────────────────────────────────────────────────────────────

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };

/** What the document says of something without changing its type. */
export interface Notes {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  /** The default, wrapped because it may be null. */
  readonly default: { readonly value: Json } | undefined;
  readonly examples: readonly Json[];
  /** `minimum`, `maxLength`, `pattern` …, in a fixed order, as documented. */
  readonly limits: ReadonlyMap<string, Json>;
  readonly documentation: string | undefined;
  /** What vendor extensions would have a type called. */
  readonly typeName: string | undefined;
  /** What vendor extensions would have a member or parameter called. */
  readonly memberName: string | undefined;
}

/** Nothing is said. */
export const noNotes: Notes = {
  title: undefined,
  description: undefined,
  deprecated: false,
  default: undefined,
  examples: [],
  limits: new Map(),
  documentation: undefined,
  typeName: undefined,
  memberName: undefined,
};
