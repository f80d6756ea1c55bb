// Generated from an OpenAPI document. Do not edit.

export interface Circle {
  form: "round";
  radius?: number;
}
