// Generated from an OpenAPI document. Do not edit.

export interface Second {
  lastName: string;
}
