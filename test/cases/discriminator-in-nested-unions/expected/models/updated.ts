// Generated from an OpenAPI document. Do not edit.

export interface Updated {
  eventType: "updated";
  createdAt?: string;
}
