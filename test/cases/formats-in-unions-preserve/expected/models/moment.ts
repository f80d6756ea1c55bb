// Generated from an OpenAPI document. Do not edit.

/** Format: `date-time`. */
export type Moment = Date;
