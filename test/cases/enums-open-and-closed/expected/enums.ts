// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "./runtime.js";

/** Received, but the document promises that no value will be added. */
export const Fixed = {
  X: "x",
  Y: "y",
} as const;

export type Fixed = (typeof Fixed)[keyof typeof Fixed];

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

/** Only sent. */
export const Order = {
  Asc: "asc",
  Desc: "desc",
} as const;

export type Order = (typeof Order)[keyof typeof Order];

/** Sent and received. */
export const State = {
  Open: "open",
  Done: "done",
} as const;

export type State = (typeof State)[keyof typeof State];

/** Whether a value is one of those that are known. */
export function isState(value: unknown): value is State {
  return isValueOf(State, value);
}
