// Generated from an OpenAPI document. Do not edit.

export interface Home {
  kind: "home";
}
