// Generated from an OpenAPI document. Do not edit.

import type { AnimalModel } from "./animal-model.js";

export interface Animal {
  nameOfPet?: string;
  animal?: AnimalModel;
}
