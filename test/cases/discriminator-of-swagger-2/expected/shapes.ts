// Generated from an OpenAPI document. Do not edit.

import type { Cat } from "./models/cat.js";
import type { Dog } from "./models/dog.js";
import { type Members, type Shape, type ShapeOf, tagOf } from "./runtime.js";

export const catShape: Shape<Cat> = {
  pet_type: "petType",
  nick_name: "nickName",
  lives_left: "livesLeft",
};

export const dogShape: Shape<Dog> = {
  pet_type: "petType",
  nick_name: "nickName",
  pack_size: "packSize",
};

export function petShape(value: Members): Shape | ShapeOf | undefined {
  switch (tagOf(value, "pet_type", "petType")) {
    case "Cat":
      return catShape;
    case "Dog":
      return dogShape;
    default:
      return { pet_type: "petType" };
  }
}
