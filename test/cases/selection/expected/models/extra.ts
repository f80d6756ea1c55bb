// Generated from an OpenAPI document. Do not edit.

export interface Extra {
  note?: string;
}
