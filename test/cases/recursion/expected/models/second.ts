// Generated from an OpenAPI document. Do not edit.

import type { First } from "./first.js";

export interface Second {
  firstHalf?: First;
}
