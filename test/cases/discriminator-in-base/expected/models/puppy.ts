// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./pet.js";

export interface Puppy {
  petType: "Puppy";
  bestFriend?: Pet;
  isClean?: boolean;
}
