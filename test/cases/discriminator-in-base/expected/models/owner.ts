// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./pet.js";
import type { Shape } from "./shape.js";

export interface Owner {
  /** The one it likes best. */
  favouritePet: Pet;
  allShapes: Shape[];
}
