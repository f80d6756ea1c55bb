// Generated from an OpenAPI document. Do not edit.

export interface Cat {
  kind: "Cat";
  mood?: CatMood;
}

export const CatMood = {
  Good: "good",
  Bad: "bad",
} as const;

export type CatMood = (typeof CatMood)[keyof typeof CatMood];
