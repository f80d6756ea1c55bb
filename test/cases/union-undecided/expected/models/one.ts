// Generated from an OpenAPI document. Do not edit.

import type { Inner } from "./inner.js";

export interface One {
  extraData?: Inner;
}
