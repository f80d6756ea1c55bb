// Generated from an OpenAPI document. Do not edit.

import type { Tag } from "../enums.js";
import type { UnknownValue } from "../runtime.js";

export interface NotFoundData {
  reason: Tag | UnknownValue;
}
