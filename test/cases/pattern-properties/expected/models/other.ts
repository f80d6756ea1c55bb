// Generated from an OpenAPI document. Do not edit.

export interface Other {
  partName?: string;
}
