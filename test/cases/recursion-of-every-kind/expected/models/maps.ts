// Generated from an OpenAPI document. Do not edit.

export interface Maps {
  [key: string]: Maps;
}
