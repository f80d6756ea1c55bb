// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "./runtime.js";

export const StringModel = {
  X: "x",
} as const;

export type StringModel = (typeof StringModel)[keyof typeof StringModel];

/** Whether a value is one of those that are known. */
export function isStringModel(value: unknown): value is StringModel {
  return isValueOf(StringModel, value);
}
