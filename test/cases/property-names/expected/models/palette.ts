// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "../runtime/known-value.js";
import type { Color } from "./color.js";
import type { Paint } from "./paint.js";

export interface Palette {
  byColor: Partial<Record<Color, Paint>>;
  bySize: Partial<Record<PaletteBySizeKey, number>>;
  byPattern: Record<string, string>;
  empty: Record<string, never>;
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
