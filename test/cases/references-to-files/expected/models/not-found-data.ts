// Generated from an OpenAPI document. Do not edit.

import type { UnknownValue } from "../runtime/unknown-value.js";
import type { Tag } from "./tag.js";

export interface NotFoundData {
  reason: Tag | UnknownValue;
}
