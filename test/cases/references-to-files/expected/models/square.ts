// Generated from an OpenAPI document. Do not edit.

export interface Square {
  form: "angular";
  side?: number;
}
