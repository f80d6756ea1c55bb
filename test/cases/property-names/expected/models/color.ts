// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "../runtime/known-value.js";

export const Color = {
  LightRed: "light_red",
  DarkRed: "dark_red",
} as const;

export type Color = (typeof Color)[keyof typeof Color];

/** Whether a value is one of those that are known. */
export function isColor(value: unknown): value is Color {
  return isValueOf(Color, value);
}
