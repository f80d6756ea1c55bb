// Generated from an OpenAPI document. Do not edit.

export interface User {
  f?: string;
}
