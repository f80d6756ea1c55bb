// Generated from an OpenAPI document. Do not edit.

/** Members have the names of the wire: nothing tells these types apart. */
export type Untold = { at?: string } | UntoldVariant05fc77Model;

export interface UntoldVariant05fc77 {
  /** Format: `date-time`. */
  at?: Date | undefined;
}

export interface UntoldVariant05fc77Model {
  at?: string | undefined;
}
