// Generated from an OpenAPI document. Do not edit.

export interface Address {
  streetName?: string | undefined;
}
