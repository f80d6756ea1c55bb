// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "../runtime/known-value.js";
import type { UnknownValue } from "../runtime/unknown-value.js";
import type { Owner } from "./owner.js";
import type { Shapes } from "./shapes.js";

export interface Animal {
  name: string;
  kind: AnimalKind | UnknownValue;
  owner?: Owner;
  home?: AnimalPlaces;
  places?: AnimalPlaces[];
  shape?: Shapes;
}

export const AnimalKind = {
  Cat: "cat",
  Dog: "dog",
} as const;

export type AnimalKind = (typeof AnimalKind)[keyof typeof AnimalKind];

/** Whether a value is one of those that are known. */
export function isAnimalKind(value: unknown): value is AnimalKind {
  return isValueOf(AnimalKind, value);
}

export interface AnimalPlaces {
  street?: string;
}
