// Generated from an OpenAPI document. Do not edit.

/** Somebody. */
export interface Person {
  fullName?: string;
}
