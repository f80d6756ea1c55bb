// Generated from an OpenAPI document. Do not edit.

import type { UnknownVariant } from "../runtime.js";
import type { Circle } from "./circle.js";

export type Shape = ShapeBase | Circle | UnknownVariant<"kind">;

export interface ShapeBase {
  kind: "plain";
}
