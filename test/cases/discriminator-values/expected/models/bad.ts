// Generated from an OpenAPI document. Do not edit.

export interface Bad {
  ok: false;
  theValue?: string;
}
