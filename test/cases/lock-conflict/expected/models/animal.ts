// Generated from an OpenAPI document. Do not edit.

export interface Animal {
  petName?: string;
}
