// Generated from an OpenAPI document. Do not edit.

export interface ConflictData {
  version: bigint;
}
