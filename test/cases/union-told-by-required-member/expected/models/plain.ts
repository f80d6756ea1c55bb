// Generated from an OpenAPI document. Do not edit.

export interface Plain {
  plainText: string;
  extraData?: Plain;
}
