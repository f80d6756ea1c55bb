// Generated from an OpenAPI document. Do not edit.

export interface Index {
  d?: string;
}
