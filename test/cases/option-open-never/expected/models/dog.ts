// Generated from an OpenAPI document. Do not edit.

import type { DogSize } from "../enums.js";
import type { UnknownValue } from "../runtime.js";

export interface Dog {
  kind: "Dog";
  size?: DogSize | UnknownValue;
}
