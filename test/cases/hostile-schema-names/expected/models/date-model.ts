// Generated from an OpenAPI document. Do not edit.

/** Format: `date`. */
export type DateModel = string;
