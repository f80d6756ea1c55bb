// Generated from an OpenAPI document. Do not edit.

export type Nest = string | Nest[];
