// Generated from an OpenAPI document. Do not edit.

/** Maximum length: 32. */
export type Id = string;
