// Generated from an OpenAPI document. Do not edit.

export interface Person {
  displayName?: string;
  birthDay?: string;
}
