// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./models/pet.js";
import type { Shape } from "./runtime.js";

export const petShape: Shape<Pet> = {
  first_name: "firstName",
};
