// Generated from an OpenAPI document. Do not edit.

export interface Event {
  eventType: string;
}
