// Generated from an OpenAPI document. Do not edit.

import type { Plain } from "./plain.js";

export interface Nested {
  innerValue?: Plain;
  extraData?: Record<string, unknown>;
}
