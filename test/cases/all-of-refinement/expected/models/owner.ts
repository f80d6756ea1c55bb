// Generated from an OpenAPI document. Do not edit.

export interface Owner {
  ownerName?: string;
}
