// Generated from an OpenAPI document. Do not edit.

export interface Why {
  reason?: string;
}
