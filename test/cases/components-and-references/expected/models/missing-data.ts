// Generated from an OpenAPI document. Do not edit.

export interface MissingData {
  reason: string;
}
