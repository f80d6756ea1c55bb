// Generated from an OpenAPI document. Do not edit.

import type { SignInTokenObject, SignInTokenStatus } from "../enums.js";
import type { UnknownValue } from "../runtime.js";

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
