// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "../runtime/known-value.js";
import type { UnknownNumber, UnknownValue } from "../runtime/unknown-value.js";

export interface Thing {
  gaps?: ThingGaps | UnknownValue;
  nulls?: ThingNulls | UnknownValue | null;
  byValue?: ThingByValue | UnknownNumber;
  azure?: ThingAzure;
}

export const ThingAzure = {
  /** To the top. */
  Upwards: "up",
  Downwards: "down",
} as const;

export type ThingAzure = (typeof ThingAzure)[keyof typeof ThingAzure];

export const ThingByValue = {
  One: 1,
  /** Twice. */
  Two: 2,
} as const;

export type ThingByValue = (typeof ThingByValue)[keyof typeof ThingByValue];

/** Whether a value is one of those that are known. */
export function isThingByValue(value: unknown): value is ThingByValue {
  return isValueOf(ThingByValue, value);
}

export const ThingGaps = {
  FIRST: "a",
  /** The second. */
  B: "b",
  THIRD: "c",
} as const;

export type ThingGaps = (typeof ThingGaps)[keyof typeof ThingGaps];

/** Whether a value is one of those that are known. */
export function isThingGaps(value: unknown): value is ThingGaps {
  return isValueOf(ThingGaps, value);
}

export const ThingNulls = {
  EXX: "x",
  WHY: "y",
} as const;

export type ThingNulls = (typeof ThingNulls)[keyof typeof ThingNulls];

/** Whether a value is one of those that are known. */
export function isThingNulls(value: unknown): value is ThingNulls {
  return isValueOf(ThingNulls, value);
}
