// Generated from an OpenAPI document. Do not edit.

export interface First {
  firstName: string;
}
