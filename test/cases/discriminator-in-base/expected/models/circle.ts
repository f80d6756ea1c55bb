// Generated from an OpenAPI document. Do not edit.

export interface Circle {
  kind: "circle";
  radiusInMm?: number;
}
