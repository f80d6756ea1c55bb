// Generated from an OpenAPI document. Do not edit.

export interface Client {
  c?: string;
}
