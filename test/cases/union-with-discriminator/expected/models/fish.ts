// Generated from an OpenAPI document. Do not edit.

export interface Fish {
  kind: "Fish";
  waterType?: string;
}
