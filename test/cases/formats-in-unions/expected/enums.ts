// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "./runtime.js";

export const Mode = {
  Slow: "slow",
  Fast: "fast",
} as const;

export type Mode = (typeof Mode)[keyof typeof Mode];

/** Whether a value is one of those that are known. */
export function isMode(value: unknown): value is Mode {
  return isValueOf(Mode, value);
}
