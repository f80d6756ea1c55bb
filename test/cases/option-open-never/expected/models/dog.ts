// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "../runtime/known-value.js";
import type { UnknownValue } from "../runtime/unknown-value.js";

export interface Dog {
  kind: "Dog";
  size?: DogSize | UnknownValue;
}

export const DogSize = {
  Small: "small",
  Large: "large",
} as const;

export type DogSize = (typeof DogSize)[keyof typeof DogSize];

/** Whether a value is one of those that are known. */
export function isDogSize(value: unknown): value is DogSize {
  return isValueOf(DogSize, value);
}
