// Generated from an OpenAPI document. Do not edit.

export interface Good {
  ok: true;
  theValue?: string;
}
