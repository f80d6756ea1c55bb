// Generated from an OpenAPI document. Do not edit.

import type { Created } from "./models/created.js";
import type {
  EndedBase,
  EndedVariant53ddf5,
  EndedVariant726021,
} from "./models/ended.js";
import type { Failed } from "./models/failed.js";
import type { Updated } from "./models/updated.js";
import {
  type Members,
  type Shape,
  type ShapeOf,
  joined,
  tagOf,
} from "./runtime.js";

export const createdShape: Shape<Created> = {
  event_type: "eventType",
  created_at: "createdAt",
};

export const endedBaseShape: Shape<EndedBase> = {
  event_type: "eventType",
};

export function endedShape(): Shape | ShapeOf {
  return joined(endedBaseShape, endedVariantShape);
}

export const endedVariant53ddf5Shape: Shape<EndedVariant53ddf5> = {
  end_reason: "endReason",
};

export const endedVariant726021Shape: Shape<EndedVariant726021> = {
  end_code: "endCode",
};

export const endedVariantShape: Shape = {
  end_reason: "endReason",
  end_code: "endCode",
};

export function eventShape(value: Members): Shape | ShapeOf | undefined {
  switch (tagOf(value, "event_type", "eventType")) {
    case "created":
    case "updated":
      return eventVariantDbff7fShape;
    case "ended":
      return endedShape;
    case "failed":
      return failedShape;
    default:
      return { event_type: "eventType" };
  }
}

export function eventVariantDbff7fShape(
  value: Members,
): Shape | ShapeOf | undefined {
  switch (tagOf(value, "event_type", "eventType")) {
    case "created":
      return createdShape;
    case "updated":
      return updatedShape;
    default:
      return { event_type: "eventType" };
  }
}

export const failedShape: Shape<Failed> = {
  event_type: "eventType",
  retry_at: "retryAt",
};

export const updatedShape: Shape<Updated> = {
  event_type: "eventType",
};
