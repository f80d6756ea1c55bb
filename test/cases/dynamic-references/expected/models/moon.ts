// Generated from an OpenAPI document. Do not edit.

export interface Moon {
  moonName?: string;
}
