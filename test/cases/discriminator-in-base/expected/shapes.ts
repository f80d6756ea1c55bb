// Generated from an OpenAPI document. Do not edit.

import type { Cat } from "./models/cat.js";
import type { Circle } from "./models/circle.js";
import type { Dog } from "./models/dog.js";
import type { Owner } from "./models/owner.js";
import type { Puppy } from "./models/puppy.js";
import { type Members, type Shape, type ShapeOf, tagOf } from "./runtime.js";

export const catShape: Shape<Cat> = {
  pet_type: "petType",
  best_friend: ["bestFriend", petShape],
  lives_left: "livesLeft",
};

export const circleShape: Shape<Circle> = {
  radius_in_mm: "radiusInMm",
};

export const dogShape: Shape<Dog> = {
  pet_type: "petType",
  best_friend: ["bestFriend", petShape],
};

export const ownerShape: Shape<Owner> = {
  favourite_pet: ["favouritePet", petShape],
  all_shapes: ["allShapes", shapeShape],
};

export function petShape(value: Members): Shape | ShapeOf | undefined {
  switch (tagOf(value, "pet_type", "petType")) {
    case "kitty":
      return catShape;
    case "Dog":
      return dogShape;
    case "Puppy":
      return puppyShape;
    default:
      return { pet_type: "petType" };
  }
}

export const puppyShape: Shape<Puppy> = {
  pet_type: "petType",
  best_friend: ["bestFriend", petShape],
  is_clean: "isClean",
};

export function shapeShape(value: Members): Shape | ShapeOf | undefined {
  switch (value["kind"]) {
    case "circle":
      return circleShape;
    default:
      return undefined;
  }
}
