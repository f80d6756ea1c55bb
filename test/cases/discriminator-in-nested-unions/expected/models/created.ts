// Generated from an OpenAPI document. Do not edit.

export interface Created {
  eventType: "created";
  createdAt?: string;
}
