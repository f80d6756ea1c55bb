// Generated from an OpenAPI document. Do not edit.

import type { Moment } from "./moment.js";

export interface NewEntry {
  text: string;
  written_at: Moment;
}
