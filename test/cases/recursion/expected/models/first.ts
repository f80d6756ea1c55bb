// Generated from an OpenAPI document. Do not edit.

import type { Second } from "./second.js";

export interface First {
  secondHalf?: Second;
}
