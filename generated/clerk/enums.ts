// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "./runtime.js";

export const SignInTokenObject = {
  SignInToken: "sign_in_token",
} as const;

export type SignInTokenObject =
  (typeof SignInTokenObject)[keyof typeof SignInTokenObject];

/** Whether a value is one of those that are known. */
export function isSignInTokenObject(
  value: unknown,
): value is SignInTokenObject {
  return isValueOf(SignInTokenObject, value);
}

export const SignInTokenStatus = {
  Pending: "pending",
  Accepted: "accepted",
  Revoked: "revoked",
} as const;

export type SignInTokenStatus =
  (typeof SignInTokenStatus)[keyof typeof SignInTokenStatus];

/** Whether a value is one of those that are known. */
export function isSignInTokenStatus(
  value: unknown,
): value is SignInTokenStatus {
  return isValueOf(SignInTokenStatus, value);
}
