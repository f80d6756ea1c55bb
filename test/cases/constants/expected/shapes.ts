// Generated from an OpenAPI document. Do not edit.

import type { Origin } from "./models/origin.js";
import type {
  Thing,
  ThingChoiceValue48a867,
  ThingObject,
  ThingObjectInnerPart,
} from "./models/thing.js";
import type { Shape } from "./runtime.js";

export const originShape: Shape<Origin> = {
  pos_x: "posX",
  pos_y: "posY",
};

export const thingChoiceShape: Shape = {
  is_on: "isOn",
};

export const thingChoiceValue48a867Shape: Shape<ThingChoiceValue48a867> = {
  is_on: "isOn",
};

export const thingObjectInnerPartShape: Shape<ThingObjectInnerPart> = {
  size_in_mm: "sizeInMm",
};

export const thingObjectShape: Shape<ThingObject> = {
  is_on: "isOn",
  inner_part: ["innerPart", () => thingObjectInnerPartShape],
};

export const thingShape: Shape<Thing> = {
  object: ["object", () => thingObjectShape],
  choice: ["choice", () => thingChoiceShape],
  shared: ["shared", () => originShape],
};
