// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "../runtime/known-value.js";
import type { UnknownNumber, UnknownValue } from "../runtime/unknown-value.js";

export interface Job {
  state: JobState | UnknownValue;
  level: JobLevel | UnknownNumber;
  mixed: JobMixed | UnknownValue;
}

export type JobLevel = 1 | 2;

/** Whether a value is one of those that are known. */
export function isJobLevel(value: unknown): value is JobLevel {
  return isValueOf([1, 2], value);
}

export type JobMixed = "auto" | true;

/** Whether a value is one of those that are known. */
export function isJobMixed(value: unknown): value is JobMixed {
  return isValueOf(["auto", true], value);
}

export type JobState = "open" | "half-done" | "";

/** Whether a value is one of those that are known. */
export function isJobState(value: unknown): value is JobState {
  return isValueOf(["open", "half-done", ""], value);
}
