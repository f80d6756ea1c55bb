// Generated from an OpenAPI document. Do not edit.

export type Json = string | number | Json[] | Record<string, Json>;
