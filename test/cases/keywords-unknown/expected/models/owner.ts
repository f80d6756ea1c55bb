// Generated from an OpenAPI document. Do not edit.

export interface Owner {
  kind: "owner";
}
