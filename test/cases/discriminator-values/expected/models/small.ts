// Generated from an OpenAPI document. Do not edit.

export interface Small {
  size: 1;
  inMm?: string;
}
