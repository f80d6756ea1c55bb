// Generated from an OpenAPI document. Do not edit.

import type { RemovedEventType } from "../enums.js";

export interface Removed {
  eventType: RemovedEventType;
}
