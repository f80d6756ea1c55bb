// Generated from an OpenAPI document. Do not edit.

export interface Pet {
  name?: string;
}
