// Generated from an OpenAPI document. Do not edit.

import type { Origin } from "./origin.js";

export interface Thing {
  text: "a";
  number: 1.5;
  flag: false;
  nothing: null;
  list: [1, ["a", null]];
  object: ThingObject;
  empty: Record<string, never>;
  choice: ThingChoice | null;
  shared: Origin;
}

export type ThingChoice =
  ThingChoiceValue48a867 | ThingChoiceValue7201fb | [2] | "auto";

export interface ThingChoiceValue48a867 {
  isOn: true;
}

export interface ThingChoiceValue7201fb {
  isOff: 1;
}

export interface ThingObject {
  isOn: true;
  innerPart: ThingObjectInnerPart;
}

export interface ThingObjectInnerPart {
  sizeInMm: 2;
}
