// Generated from an OpenAPI document. Do not edit.

import { ClerkErrors } from "./errors.js";
import type { SignInToken } from "./models/sign-in-token.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  type WithStatus,
  asModel,
  json,
  segment,
  send,
} from "./runtime.js";
import { signInTokenShape } from "./shapes.js";

export interface CreateSignInTokenParams {
  /** The user who will sign in with the token. */
  userId: string;
  /** The organization that becomes active on sign-in. The instance must have organizations enabled, and the user must be a member of this one. */
  orgId?: string | null | undefined;
  /**
   * How long the token stays valid, in seconds.
   *
   * Minimum: 1.
   * @default 2592000
   */
  expiresInSeconds?: number | null | undefined;
}

export type CreateSignInTokenError =
  (ClerkErrors & WithStatus<403 | 404 | 422>) | RequestError;

/**
 * Create a sign-in token
 *
 * Issues a token with which one user can sign in once. It stays valid for 30 days unless `expiresInSeconds` says otherwise.
 * @example const result = await createSignInToken(client, { userId: "user_123" });
 * @throws {ClerkErrors} 403, 404, 422
 */
export function createSignInToken(
  client: ApiClient,
  params: CreateSignInTokenParams,
  options?: RequestOptions,
): ApiPromise<SignInToken, CreateSignInTokenError> {
  return send(client, options, () => ({
    id: "CreateSignInToken",
    method: "POST",
    path: "/sign_in_tokens",
    body: json({
      user_id: params.userId,
      org_id: params.orgId,
      expires_in_seconds: params.expiresInSeconds,
    }),
    security: ["bearerAuth"],
    success: asModel(signInTokenShape),
    errors: () => ({
      "403": ClerkErrors,
      "404": ClerkErrors,
      "422": ClerkErrors,
    }),
  }));
}

export interface RevokeSignInTokenParams {
  /** The token to revoke. */
  signInTokenId: string;
}

export type RevokeSignInTokenError =
  (ClerkErrors & WithStatus<400 | 404>) | RequestError;

/**
 * Revoke a sign-in token
 *
 * Makes a pending token worthless. A token that was used or revoked before cannot be revoked.
 * @example const result = await revokeSignInToken(client, {
 *   signInTokenId: "sign_in_token_123",
 * });
 * @throws {ClerkErrors} 400, 404
 */
export function revokeSignInToken(
  client: ApiClient,
  params: RevokeSignInTokenParams,
  options?: RequestOptions,
): ApiPromise<SignInToken, RevokeSignInTokenError> {
  return send(client, options, () => ({
    id: "RevokeSignInToken",
    method: "POST",
    path: `/sign_in_tokens/${segment(params.signInTokenId)}/revoke`,
    security: ["bearerAuth"],
    success: asModel(signInTokenShape),
    errors: () => ({ "400": ClerkErrors, "404": ClerkErrors }),
  }));
}
