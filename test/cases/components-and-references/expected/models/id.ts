// Generated from an OpenAPI document. Do not edit.

/** Names a pet. */
export type Id = string;
