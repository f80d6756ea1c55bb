// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "./runtime.js";

export const Color = {
  LightRed: "light_red",
  DarkRed: "dark_red",
} as const;

export type Color = (typeof Color)[keyof typeof Color];

/** Whether a value is one of those that are known. */
export function isColor(value: unknown): value is Color {
  return isValueOf(Color, value);
}

export const PaletteBySizeKey = {
  SmallOne: "small_one",
  LargeOne: "large_one",
} as const;

export type PaletteBySizeKey =
  (typeof PaletteBySizeKey)[keyof typeof PaletteBySizeKey];

/** Whether a value is one of those that are known. */
export function isPaletteBySizeKey(value: unknown): value is PaletteBySizeKey {
  return isValueOf(PaletteBySizeKey, value);
}
