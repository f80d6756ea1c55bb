// Generated from an OpenAPI document. Do not edit.

import type { EventInput } from "./event.js";

export interface Patch {
  first?: EventInput | undefined;
}
