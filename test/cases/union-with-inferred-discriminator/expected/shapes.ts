// Generated from an OpenAPI document. Do not edit.

import type { Created } from "./models/created.js";
import type { EventGone, EventRenamed } from "./models/event.js";
import { type Members, type Shape, type ShapeOf, tagOf } from "./runtime.js";

export const createdShape: Shape<Created> = {
  event_type: "eventType",
  created_by: "createdBy",
};

export const eventGoneShape: Shape<EventGone> = {
  event_type: "eventType",
};

export const eventRenamedShape: Shape<EventRenamed> = {
  event_type: "eventType",
  old_name: "oldName",
};

export function eventShape(value: Members): Shape | ShapeOf | undefined {
  switch (tagOf(value, "event_type", "eventType")) {
    case "created":
      return createdShape;
    case "renamed":
      return eventRenamedShape;
    case "deleted":
      return eventGoneShape;
    default:
      return { event_type: "eventType" };
  }
}
