// Generated from an OpenAPI document. Do not edit.

export interface Person {
  fullName?: string | undefined;
}
