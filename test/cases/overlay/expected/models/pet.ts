// Generated from an OpenAPI document. Do not edit.

import type { PetTag } from "../enums.js";
import type { UnknownNumber, UnknownValue } from "../runtime.js";
import type { Dog } from "./dog.js";

export interface Pet {
  name: string;
  owner?: Dog;
  tag?: PetTag | UnknownValue | UnknownNumber;
}
