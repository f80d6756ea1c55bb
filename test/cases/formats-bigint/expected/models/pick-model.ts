// Generated from an OpenAPI document. Do not edit.

export interface PickModel {
  minId?: bigint | undefined;
}
