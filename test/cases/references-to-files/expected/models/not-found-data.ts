// Generated from an OpenAPI document. Do not edit.

import type { Tag } from "../enums.js";
import type { UnknownValue } from "../runtime/unknown-value.js";

export interface NotFoundData {
  reason: Tag | UnknownValue;
}
