// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "../runtime/known-value.js";

/** Numbers may be added too. */
export const Loose = {
  _1: 1,
  _2: 2,
} as const;

export type Loose = (typeof Loose)[keyof typeof Loose];

/** Whether a value is one of those that are known. */
export function isLoose(value: unknown): value is Loose {
  return isValueOf(Loose, value);
}
