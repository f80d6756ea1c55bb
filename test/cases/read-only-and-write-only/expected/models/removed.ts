// Generated from an OpenAPI document. Do not edit.

export interface Removed {
  eventType: RemovedEventType;
}

export const RemovedEventType = {
  Removed: "removed",
} as const;

export type RemovedEventType =
  (typeof RemovedEventType)[keyof typeof RemovedEventType];
