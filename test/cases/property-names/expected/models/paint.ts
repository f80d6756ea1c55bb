// Generated from an OpenAPI document. Do not edit.

export interface Paint {
  paintName?: string;
}
