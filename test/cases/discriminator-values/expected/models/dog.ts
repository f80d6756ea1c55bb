// Generated from an OpenAPI document. Do not edit.

export interface Dog {
  kind: "Dog";
  livesLeft?: number;
}
