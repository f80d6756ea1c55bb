// Generated from an OpenAPI document. Do not edit.

import type { Moment } from "./moment.js";

export interface Range {
  /** Format: `date-time`. */
  from?: Date | undefined;
  to?: Moment | undefined;
}
