// Generated from an OpenAPI document. Do not edit.

export interface Part {
  name?: string;
}
