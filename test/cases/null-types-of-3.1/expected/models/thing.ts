// Generated from an OpenAPI document. Do not edit.

import type { ThingSize } from "../enums.js";
import type { UnknownValue } from "../runtime.js";
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
