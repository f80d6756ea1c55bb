// Generated from an OpenAPI document. Do not edit.

import type { Message } from "./message.js";

export interface MessageEvent {
  event?: string;
  /** Media type: `application/json`. */
  data: Message;
}
