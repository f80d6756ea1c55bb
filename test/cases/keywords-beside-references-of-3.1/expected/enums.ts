// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "./runtime.js";

export const Kind = {
  Cat: "cat",
  Dog: "dog",
} as const;

export type Kind = (typeof Kind)[keyof typeof Kind];

/** Whether a value is one of those that are known. */
export function isKind(value: unknown): value is Kind {
  return isValueOf(Kind, value);
}
