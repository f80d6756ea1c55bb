// Generated from an OpenAPI document. Do not edit.

/** A dog. */
export interface Dog {
  name?: string;
  breed?: string;
}
