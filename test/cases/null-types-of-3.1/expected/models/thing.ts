// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "../runtime/known-value.js";
import type { UnknownValue } from "../runtime/unknown-value.js";
import type { Part } from "./part.js";

export interface Thing {
  text: string | null;
  textOrNumber: string | number | null;
  nothing: null;
  value: unknown;
  part: Part | null;
  constant: null;
  size: ThingSize | UnknownValue | null;
  list?: string[] | null;
}

export const ThingSize = {
  Small: "small",
  Large: "large",
} as const;

export type ThingSize = (typeof ThingSize)[keyof typeof ThingSize];

/** Whether a value is one of those that are known. */
export function isThingSize(value: unknown): value is ThingSize {
  return isValueOf(ThingSize, value);
}
