// Generated from an OpenAPI document. Do not edit.

import type { Color, PaletteBySizeKey } from "../enums.js";
import type { Paint } from "./paint.js";

export interface Palette {
  byColor: Partial<Record<Color, Paint>>;
  bySize: Partial<Record<PaletteBySizeKey, number>>;
  byPattern: Record<string, string>;
  empty: Record<string, never>;
}
