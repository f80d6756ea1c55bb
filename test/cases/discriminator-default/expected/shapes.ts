// Generated from an OpenAPI document. Do not edit.

import type { Cat } from "./models/cat.js";
import type { Dog } from "./models/dog.js";
import type { OtherPet } from "./models/other-pet.js";
import { type Members, type Shape, type ShapeOf, tagOf } from "./runtime.js";

export const catShape: Shape<Cat> = {
  pet_type: "petType",
  lives_left: "livesLeft",
};

export const dogShape: Shape<Dog> = {
  pet_type: "petType",
};

export const otherPetShape: Shape<OtherPet> = {
  pet_type: "petType",
  common_name: "commonName",
};

export function petShape(value: Members): Shape | ShapeOf | undefined {
  switch (tagOf(value, "pet_type", "petType")) {
    case "cat":
      return catShape;
    case "dog":
      return dogShape;
    default:
      return otherPetShape;
  }
}
