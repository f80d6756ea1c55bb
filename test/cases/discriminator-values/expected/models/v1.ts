// Generated from an OpenAPI document. Do not edit.

export interface V1 {
  version: 1;
  oldName?: string;
}
