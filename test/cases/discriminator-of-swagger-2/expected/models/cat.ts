// Generated from an OpenAPI document. Do not edit.

export interface Cat {
  petType: "Cat";
  nickName?: string | null;
  livesLeft?: number;
}
