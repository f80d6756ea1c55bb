// Generated from an OpenAPI document. Do not edit.

export type RecordModel = Record<string, string>;
