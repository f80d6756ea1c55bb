// Generated from an OpenAPI document. Do not edit.

export interface ErrorResponseData {
  message?: string;
}
