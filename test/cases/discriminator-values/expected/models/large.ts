// Generated from an OpenAPI document. Do not edit.

export interface Large {
  size: 2;
  inMm?: string;
}
