// Generated from an OpenAPI document. Do not edit.

import type { Label } from "./label.js";
import type { Series } from "./series.js";

export type Pair = [Label, Record<string, unknown>, Series[]];
