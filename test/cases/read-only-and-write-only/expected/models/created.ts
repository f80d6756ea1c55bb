// Generated from an OpenAPI document. Do not edit.

export interface Created {
  eventType: CreatedEventType;
  createdBy?: string;
}

export const CreatedEventType = {
  Created: "created",
} as const;

export type CreatedEventType =
  (typeof CreatedEventType)[keyof typeof CreatedEventType];

export interface CreatedInput {
  eventType: CreatedEventType;
}
