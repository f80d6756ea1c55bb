// Generated from an OpenAPI document. Do not edit.

import type { Extended } from "./models/extended.js";
import type { Part } from "./models/part.js";
import type { Thing, ThingJoined } from "./models/thing.js";
import type { Shape } from "./runtime.js";

export const extendedShape: Shape<Extended> = {
  first_one: "firstOne",
  second_one: "secondOne",
};

export const partShape: Shape<Part> = {
  first_one: "firstOne",
};

export const thingJoinedShape: Shape<ThingJoined> = {
  first_one: "firstOne",
  second_one: "secondOne",
  last_one: "lastOne",
};

export const thingShape: Shape<Thing> = {
  direct: ["direct", () => extendedShape],
  joined: ["joined", () => thingJoinedShape],
  described: ["described", () => partShape],
};
