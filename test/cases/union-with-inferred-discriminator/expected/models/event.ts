// Generated from an OpenAPI document. Do not edit.

import type { UnknownVariant } from "../runtime.js";
import type { Created } from "./created.js";

export type Event =
  Created | EventRenamed | EventGone | UnknownVariant<"eventType">;

/** Gone */
export interface EventGone {
  eventType: "deleted";
}

export interface EventRenamed {
  eventType: "renamed";
  oldName: string;
}
