// Generated from an OpenAPI document. Do not edit.

import { isValueOf } from "../runtime/known-value.js";
import type { UnknownValue } from "../runtime/unknown-value.js";

/** A one-time credential with which one user can sign in. */
export interface SignInToken {
  /** The kind of resource this is. */
  object: SignInTokenObject | UnknownValue;
  /** Identifies the token; what `revoke` asks for. Not the secret itself. */
  id: string;
  /** Whether the token can still be used, was used, or was withdrawn. */
  status: SignInTokenStatus | UnknownValue;
  /** The user who signs in with the token. */
  userId: string;
  /** The secret itself. Whoever holds it can sign in as the user. */
  token?: string;
  /** A link that signs the user in. */
  url?: string | null;
  /** When the token was issued, as a Unix timestamp in milliseconds. */
  createdAt: number;
  /** When the token last changed, as a Unix timestamp in milliseconds. */
  updatedAt: number;
}

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
