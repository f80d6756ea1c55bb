// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "./runtime.js";

export const State = {
  Open: "open",
  Paid: "paid",
} as const;

export type State = (typeof State)[keyof typeof State];

/** Whether a value is one of those that are known. */
export function isState(value: unknown): value is State {
  return isValueOf(State, value);
}
