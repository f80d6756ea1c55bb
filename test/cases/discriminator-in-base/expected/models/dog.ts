// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./pet.js";

export interface Dog {
  petType: "Dog";
  bestFriend?: Pet;
}
