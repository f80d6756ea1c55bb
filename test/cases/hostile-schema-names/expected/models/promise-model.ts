// Generated from an OpenAPI document. Do not edit.

export interface PromiseModel {
  a?: string;
}
