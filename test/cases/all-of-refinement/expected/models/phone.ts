// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "../runtime/known-value.js";
import type { UnknownValue } from "../runtime/unknown-value.js";
import type { Owner } from "./owner.js";

export interface Phone {
  kind: PhoneKind | UnknownValue;
  label?: string;
  anything?: number;
  owner?: Owner & PhoneOwner;
  /** Format: `date-time`. */
  since?: string;
}

export const PhoneKind = {
  Phone: "phone",
} as const;

export type PhoneKind = (typeof PhoneKind)[keyof typeof PhoneKind];

/** Whether a value is one of those that are known. */
export function isPhoneKind(value: unknown): value is PhoneKind {
  return isValueOf(PhoneKind, value);
}

export interface PhoneOwner {
  ownerAge?: number;
}
