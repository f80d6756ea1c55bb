// Generated from an OpenAPI document. Do not edit.

import type { CatMood } from "../enums.js";

export interface Cat {
  kind: "Cat";
  mood?: CatMood;
}
