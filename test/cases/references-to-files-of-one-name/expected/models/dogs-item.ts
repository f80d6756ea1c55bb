// Generated from an OpenAPI document. Do not edit.

export interface DogsItem {
  teeth?: number;
}
