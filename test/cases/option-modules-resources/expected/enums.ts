// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "./runtime.js";

export const PlanStatus = {
  Active: "active",
  Retired: "retired",
} as const;

export type PlanStatus = (typeof PlanStatus)[keyof typeof PlanStatus];

/** Whether a value is one of those that are known. */
export function isPlanStatus(value: unknown): value is PlanStatus {
  return isValueOf(PlanStatus, value);
}
