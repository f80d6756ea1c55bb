// Generated from an OpenAPI document. Do not edit.

export interface Part {
  partName?: string;
}
