// Generated from an OpenAPI document. Do not edit.

export interface Company {
  displayName?: string;
  vatNumber?: string;
}
