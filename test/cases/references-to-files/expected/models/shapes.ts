// Generated from an OpenAPI document. Do not edit.

import type { UnknownVariant } from "../runtime.js";
import type { Circle } from "./circle.js";
import type { Square } from "./square.js";

export type Shapes = Circle | Square | UnknownVariant<"form">;
