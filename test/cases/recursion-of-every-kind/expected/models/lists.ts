// Generated from an OpenAPI document. Do not edit.

export type Lists = (Lists | null)[];
