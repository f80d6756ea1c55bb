// Generated from an OpenAPI document. Do not edit.

export interface Bird {
  kind: "Bird";
  canFly?: boolean;
}
