// Generated from an OpenAPI document. Do not edit.

export interface Con {
  h?: string;
}
