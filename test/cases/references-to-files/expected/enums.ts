// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "./runtime.js";

export const AnimalKind = {
  Cat: "cat",
  Dog: "dog",
} as const;

export type AnimalKind = (typeof AnimalKind)[keyof typeof AnimalKind];

/** Whether a value is one of those that are known. */
export function isAnimalKind(value: unknown): value is AnimalKind {
  return isValueOf(AnimalKind, value);
}

export const Tag = {
  New: "new",
  Old: "old",
} as const;

export type Tag = (typeof Tag)[keyof typeof Tag];

/** Whether a value is one of those that are known. */
export function isTag(value: unknown): value is Tag {
  return isValueOf(Tag, value);
}
