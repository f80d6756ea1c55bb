// Generated from an OpenAPI document. Do not edit.

export type Told = ToldVariant3d5899 | ToldVariant3a98da;

export interface ToldVariant3a98da {
  /** Format: `date-time`. */
  ends: Date;
  /** Format: `date`. */
  at?: Date | undefined;
}

export interface ToldVariant3d5899 {
  /** Format: `date-time`. */
  starts: Date;
  at?: string | undefined;
}
