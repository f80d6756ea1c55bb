// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "./runtime.js";

export const Colour = {
  Red: "red",
  Green: "green",
} as const;

export type Colour = (typeof Colour)[keyof typeof Colour];

/** Whether a value is one of those that are known. */
export function isColour(value: unknown): value is Colour {
  return isValueOf(Colour, value);
}
