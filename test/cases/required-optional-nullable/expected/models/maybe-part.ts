// Generated from an OpenAPI document. Do not edit.

export interface MaybePart {
  partName?: string;
}
