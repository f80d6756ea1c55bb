// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "../runtime/known-value.js";

export const Voice = {
  Alto: "alto",
  Bass: "bass",
} as const;

export type Voice = (typeof Voice)[keyof typeof Voice];

/** Whether a value is one of those that are known. */
export function isVoice(value: unknown): value is Voice {
  return isValueOf(Voice, value);
}
