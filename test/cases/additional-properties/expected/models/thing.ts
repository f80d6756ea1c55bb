// Generated from an OpenAPI document. Do not edit.

import type { Part } from "./part.js";

export interface Thing {
  openThing: ThingOpenThing;
  typedThing: ThingTypedThing;
  modelThing: ThingModelThing;
  closedThing: ThingClosedThing;
}

export interface ThingClosedThing {
  fullName?: string;
}

export interface ThingModelThing {
  fullName?: string;
  [key: string]: Part | string | undefined;
}

export interface ThingOpenThing {
  fullName?: string;
  [key: string]: unknown;
}

export interface ThingTypedThing {
  howMany: number;
  isNew?: boolean;
  [key: string]: string | number | boolean | undefined;
}
