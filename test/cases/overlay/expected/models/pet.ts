// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "../runtime/known-value.js";
import type { UnknownNumber, UnknownValue } from "../runtime/unknown-value.js";
import type { Dog } from "./dog.js";

export interface Pet {
  name: string;
  owner?: Dog;
  tag?: PetTag | UnknownValue | UnknownNumber;
}

export const PetTag = {
  _1: 1,
  A: "a",
} as const;

export type PetTag = (typeof PetTag)[keyof typeof PetTag];

/** Whether a value is one of those that are known. */
export function isPetTag(value: unknown): value is PetTag {
  return isValueOf(PetTag, value);
}
