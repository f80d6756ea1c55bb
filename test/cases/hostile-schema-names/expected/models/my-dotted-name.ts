// Generated from an OpenAPI document. Do not edit.

export interface MyDottedName {
  e?: string;
}
