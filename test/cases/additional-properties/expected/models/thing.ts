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
  [name: string]: Part | string | undefined;
}

export interface ThingOpenThing {
  fullName?: string;
  [name: string]: unknown;
}

export interface ThingTypedThing {
  howMany: number;
  isNew?: boolean;
  [name: string]: string | number | boolean | undefined;
}
