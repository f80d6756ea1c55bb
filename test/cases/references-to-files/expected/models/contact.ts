// Generated from an OpenAPI document. Do not edit.

export interface Contact {
  mail?: string;
}
