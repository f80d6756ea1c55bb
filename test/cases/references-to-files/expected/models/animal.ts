// Generated from an OpenAPI document. Do not edit.

import type { AnimalKind } from "../enums.js";
import type { UnknownValue } from "../runtime.js";
import type { Owner } from "./owner.js";
import type { Shapes } from "./shapes.js";

export interface Animal {
  name: string;
  kind: AnimalKind | UnknownValue;
  owner?: Owner;
  home?: AnimalPlaces;
  places?: AnimalPlaces[];
  shape?: Shapes;
}

export interface AnimalPlaces {
  street?: string;
}
