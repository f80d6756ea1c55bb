// Generated from an OpenAPI document. Do not edit.

export interface Cat {
  kind: "Cat";
  livesLeft?: number;
}
