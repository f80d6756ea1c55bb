// Generated from an OpenAPI document. Do not edit.

export interface Inner {
  innerName?: string;
}
