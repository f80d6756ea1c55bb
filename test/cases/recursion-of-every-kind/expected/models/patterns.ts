// Generated from an OpenAPI document. Do not edit.

export interface Patterns {
  [key: string]: Patterns;
}
