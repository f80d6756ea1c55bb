// Generated from an OpenAPI document. Do not edit.

import type { Part } from "./models/part.js";
import type {
  Thing,
  ThingClosedThing,
  ThingOpenThing,
  ThingTypedThing,
} from "./models/thing.js";
import { type Shape, type ShapeOf, openOf } from "./runtime.js";

export const partShape: Shape<Part> = {
  part_name: "partName",
};

export const thingClosedThingShape: Shape<ThingClosedThing> = {
  full_name: "fullName",
};

export function thingModelThingShape(): Shape | ShapeOf {
  return openOf(
    {
      full_name: "fullName",
    },
    partShape,
  );
}

export const thingOpenThingShape: Shape<ThingOpenThing> = {
  full_name: "fullName",
};

export const thingShape: Shape<Thing> = {
  open_thing: ["openThing", () => thingOpenThingShape],
  typed_thing: ["typedThing", () => thingTypedThingShape],
  model_thing: ["modelThing", thingModelThingShape],
  closed_thing: ["closedThing", () => thingClosedThingShape],
};

export const thingTypedThingShape: Shape<ThingTypedThing> = {
  how_many: "howMany",
  is_new: "isNew",
};
