// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "../runtime/known-value.js";
import type { UnknownNumber, UnknownValue } from "../runtime/unknown-value.js";

export interface Thing {
  withNull: ThingWithNull | UnknownValue | null;
  numbers?: ThingNumbers | UnknownNumber;
  decimal?: ThingDecimal | UnknownNumber;
  mixed?: ThingMixed | UnknownValue | UnknownNumber;
  twice?: ThingTwice | UnknownValue;
  empty?: ThingEmpty | UnknownValue;
  signs?: ThingSigns | UnknownValue;
  spelled?: ThingSpelled | UnknownValue;
  single?: ThingSingle | UnknownValue;
  yesOrNo?: boolean;
  alwaysTrue?: true;
  lists?: [1, 2] | [3];
  named?: ThingNamed | UnknownNumber;
  described?: ThingDescribed | UnknownValue;
  items?: (ThingItems | UnknownValue)[];
  byName?: Record<string, ThingByName | UnknownValue>;
}

export const ThingByName = {
  On: "on",
  Off: "off",
} as const;

export type ThingByName = (typeof ThingByName)[keyof typeof ThingByName];

/** Whether a value is one of those that are known. */
export function isThingByName(value: unknown): value is ThingByName {
  return isValueOf(ThingByName, value);
}

export const ThingDecimal = {
  _0_5: 0.5,
  _1ePlus21: 1e21,
} as const;

export type ThingDecimal = (typeof ThingDecimal)[keyof typeof ThingDecimal];

/** Whether a value is one of those that are known. */
export function isThingDecimal(value: unknown): value is ThingDecimal {
  return isValueOf(ThingDecimal, value);
}

export const ThingDescribed = {
  /** In a second. */
  Fast: "fast",
  /** In a day. */
  class: "slow",
} as const;

export type ThingDescribed =
  (typeof ThingDescribed)[keyof typeof ThingDescribed];

/** Whether a value is one of those that are known. */
export function isThingDescribed(value: unknown): value is ThingDescribed {
  return isValueOf(ThingDescribed, value);
}

export const ThingEmpty = {
  Empty: "",
  None: "none",
} as const;

export type ThingEmpty = (typeof ThingEmpty)[keyof typeof ThingEmpty];

/** Whether a value is one of those that are known. */
export function isThingEmpty(value: unknown): value is ThingEmpty {
  return isValueOf(ThingEmpty, value);
}

export const ThingItems = {
  North: "north",
  South: "south",
} as const;

export type ThingItems = (typeof ThingItems)[keyof typeof ThingItems];

/** Whether a value is one of those that are known. */
export function isThingItems(value: unknown): value is ThingItems {
  return isValueOf(ThingItems, value);
}

export const ThingMixed = {
  Auto: "auto",
  _1: 1,
  True: true,
} as const;

export type ThingMixed = (typeof ThingMixed)[keyof typeof ThingMixed];

/** Whether a value is one of those that are known. */
export function isThingMixed(value: unknown): value is ThingMixed {
  return isValueOf(ThingMixed, value);
}

export const ThingNamed = {
  /** Nothing urgent. */
  LOW: 10,
  /** Wake somebody up. */
  HIGH: 20,
} as const;

export type ThingNamed = (typeof ThingNamed)[keyof typeof ThingNamed];

/** Whether a value is one of those that are known. */
export function isThingNamed(value: unknown): value is ThingNamed {
  return isValueOf(ThingNamed, value);
}

export const ThingNumbers = {
  _1: 1,
  _2: 2,
  Minus1: -1,
} as const;

export type ThingNumbers = (typeof ThingNumbers)[keyof typeof ThingNumbers];

/** Whether a value is one of those that are known. */
export function isThingNumbers(value: unknown): value is ThingNumbers {
  return isValueOf(ThingNumbers, value);
}

export const ThingSigns = {
  Minus1: "-1",
  Plus1: "+1",
  Laugh: "laugh",
} as const;

export type ThingSigns = (typeof ThingSigns)[keyof typeof ThingSigns];

/** Whether a value is one of those that are known. */
export function isThingSigns(value: unknown): value is ThingSigns {
  return isValueOf(ThingSigns, value);
}

export const ThingSingle = {
  Only: "only",
} as const;

export type ThingSingle = (typeof ThingSingle)[keyof typeof ThingSingle];

/** Whether a value is one of those that are known. */
export function isThingSingle(value: unknown): value is ThingSingle {
  return isValueOf(ThingSingle, value);
}

export const ThingSpelled = {
  two_words: "two_words",
  TwoWords_0de06a: "TWO-WORDS",
  TwoWords: "twoWords",
} as const;

export type ThingSpelled = (typeof ThingSpelled)[keyof typeof ThingSpelled];

/** Whether a value is one of those that are known. */
export function isThingSpelled(value: unknown): value is ThingSpelled {
  return isValueOf(ThingSpelled, value);
}

export const ThingTwice = {
  A: "a",
  B: "b",
} as const;

export type ThingTwice = (typeof ThingTwice)[keyof typeof ThingTwice];

/** Whether a value is one of those that are known. */
export function isThingTwice(value: unknown): value is ThingTwice {
  return isValueOf(ThingTwice, value);
}

export const ThingWithNull = {
  A: "a",
} as const;

export type ThingWithNull = (typeof ThingWithNull)[keyof typeof ThingWithNull];

/** Whether a value is one of those that are known. */
export function isThingWithNull(value: unknown): value is ThingWithNull {
  return isValueOf(ThingWithNull, value);
}
