// Generated from an OpenAPI document. Do not edit.

export interface Feature {
  type: "Feature";
  featureId: string;
}
