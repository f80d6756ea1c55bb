// Generated from an OpenAPI document. Do not edit.

export interface V2 {
  version: 2;
  oldName?: string;
}
