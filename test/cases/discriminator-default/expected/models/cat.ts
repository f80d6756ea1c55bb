// Generated from an OpenAPI document. Do not edit.

export interface Cat {
  petType: "cat";
  livesLeft?: number;
}
