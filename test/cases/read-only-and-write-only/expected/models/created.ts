// Generated from an OpenAPI document. Do not edit.

import type { CreatedEventType } from "../enums.js";

export interface Created {
  eventType: CreatedEventType;
  createdBy?: string;
}

export interface CreatedInput {
  eventType: CreatedEventType;
}
