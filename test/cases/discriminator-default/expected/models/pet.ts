// Generated from an OpenAPI document. Do not edit.

import type { Cat } from "./cat.js";
import type { Dog } from "./dog.js";
import type { OtherPet } from "./other-pet.js";

export type Pet = Cat | Dog | OtherPet;
