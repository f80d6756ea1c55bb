// Generated from an OpenAPI document. Do not edit.

import type { Part } from "./part.js";

export type Value = ValueObject | Part[] | string;

export interface ValueObject {
  textValue?: string;
}
