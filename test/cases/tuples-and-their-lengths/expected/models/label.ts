// Generated from an OpenAPI document. Do not edit.

export interface Label {
  labelText?: string;
}
