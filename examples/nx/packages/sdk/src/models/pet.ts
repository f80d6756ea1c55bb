// Generated from an OpenAPI document. Do not edit.

/** Pet */
export interface Pet {
  id: string;
  /** What it answers to. */
  firstName: string;
}
