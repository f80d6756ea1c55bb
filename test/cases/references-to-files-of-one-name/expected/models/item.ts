// Generated from an OpenAPI document. Do not edit.

export interface Item {
  claws?: number;
}
