// Generated from an OpenAPI document. Do not edit.

export interface TextEvent {
  data: string;
}
