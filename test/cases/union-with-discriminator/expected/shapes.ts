// Generated from an OpenAPI document. Do not edit.

import type { Bird } from "./models/bird.js";
import type { Cat } from "./models/cat.js";
import type { Dog } from "./models/dog.js";
import type { Fish } from "./models/fish.js";
import type { GetPetResponse } from "./operations.js";
import { type Members, type Shape, type ShapeOf, tagOf } from "./runtime.js";

export const birdShape: Shape<Bird> = {
  can_fly: "canFly",
};

export const catShape: Shape<Cat> = {
  pet_type: "petType",
  likes_mice: "likesMice",
};

export const dogShape: Shape<Dog> = {
  pet_type: "petType",
  likes_balls: "likesBalls",
};

export const fishShape: Shape<Fish> = {
  water_type: "waterType",
};

export const getPetResponseShape: Shape<GetPetResponse> = {
  mapped: ["mapped", mappedShape],
  implicit: ["implicit", implicitShape],
};

export function implicitShape(value: Members): Shape | ShapeOf | undefined {
  switch (value["kind"]) {
    case "Fish":
      return fishShape;
    case "Bird":
      return birdShape;
    default:
      return undefined;
  }
}

export function mappedShape(value: Members): Shape | ShapeOf | undefined {
  switch (tagOf(value, "pet_type", "petType")) {
    case "cat":
    case "kitten":
      return catShape;
    case "dog":
      return dogShape;
    default:
      return { pet_type: "petType" };
  }
}
