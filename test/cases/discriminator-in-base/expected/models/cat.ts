// Generated from an OpenAPI document. Do not edit.

import type { Pet } from "./pet.js";

export interface Cat {
  petType: "kitty";
  bestFriend?: Pet;
  livesLeft?: number;
}
