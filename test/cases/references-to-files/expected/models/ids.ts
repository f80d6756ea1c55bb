// Generated from an OpenAPI document. Do not edit.

export type Ids = readonly string[];
