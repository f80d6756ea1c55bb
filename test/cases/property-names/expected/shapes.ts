// Generated from an OpenAPI document. Do not edit.

import type { Paint } from "./models/paint.js";
import type { Palette } from "./models/palette.js";
import { type Shape, mapOf } from "./runtime.js";

export const paintShape: Shape<Paint> = {
  paint_name: "paintName",
};

export const paletteShape: Shape<Palette> = {
  by_color: ["byColor", () => mapOf(paintShape)],
  by_size: "bySize",
  by_pattern: "byPattern",
};
