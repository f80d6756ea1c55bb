// Generated from an OpenAPI document. Do not edit.

export interface Failed {
  eventType: "failed";
  retryAt?: string;
}
