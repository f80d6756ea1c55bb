// Generated from an OpenAPI document. Do not edit.

export interface ApiErrorModel {
  b?: string;
}
