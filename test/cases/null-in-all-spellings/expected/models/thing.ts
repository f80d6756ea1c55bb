// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "../runtime/known-value.js";
import type { UnknownValue } from "../runtime/unknown-value.js";
import type { Part } from "./part.js";

export interface Thing {
  text: string | null;
  untyped: ThingUntyped | UnknownValue | null;
  swagger: string | null;
  part: Part | null;
  otherPart?: Part | null;
  listed: ThingListed | UnknownValue | null;
  listedOnly: ThingListedOnly | UnknownValue | null;
  both: string | number | null;
  map: Record<string, string | null>;
  list?: (Part | null)[];
  nothingSaid?: unknown;
}

export const ThingListed = {
  A: "a",
} as const;

export type ThingListed = (typeof ThingListed)[keyof typeof ThingListed];

/** Whether a value is one of those that are known. */
export function isThingListed(value: unknown): value is ThingListed {
  return isValueOf(ThingListed, value);
}

export const ThingListedOnly = {
  A: "a",
} as const;

export type ThingListedOnly =
  (typeof ThingListedOnly)[keyof typeof ThingListedOnly];

/** Whether a value is one of those that are known. */
export function isThingListedOnly(value: unknown): value is ThingListedOnly {
  return isValueOf(ThingListedOnly, value);
}

export const ThingUntyped = {
  A: "a",
  B: "b",
} as const;

export type ThingUntyped = (typeof ThingUntyped)[keyof typeof ThingUntyped];

/** Whether a value is one of those that are known. */
export function isThingUntyped(value: unknown): value is ThingUntyped {
  return isValueOf(ThingUntyped, value);
}
