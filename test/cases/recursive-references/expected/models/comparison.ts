// Generated from an OpenAPI document. Do not edit.

export interface Comparison {
  key: string;
}
