// Generated from an OpenAPI document. Do not edit.

import { type ClerkOptions, createClient } from "./create-client.js";
import type { SignInToken } from "./models/sign-in-token.js";
import {
  type CreateSignInTokenError,
  type CreateSignInTokenParams,
  type RevokeSignInTokenError,
  type RevokeSignInTokenParams,
  createSignInToken,
  revokeSignInToken,
} from "./operations.js";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime.js";

/** The part of Clerk's Backend API that hands out sign-in tokens. It is meant for servers: the secret key must never reach a browser. */
export class Clerk {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly signInTokens: SignInTokensResource;

  constructor(options?: ClerkOptions) {
    this.client = createClient(options);
    this.signInTokens = new SignInTokensResource(this.client);
  }
}

/** A sign-in token lets its holder sign in once, without a password or any other credential. The Frontend API accepts it through the `ticket` strategy. */
export class SignInTokensResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  /**
   * Create a sign-in token
   *
   * Issues a token with which one user can sign in once. It stays valid for 30 days unless `expiresInSeconds` says otherwise.
   * @example const result = await clerk.signInTokens.create({ userId: "user_123" });
   * @throws {ClerkErrors} 403, 404, 422
   */
  create(
    params: CreateSignInTokenParams,
    options?: RequestOptions,
  ): ApiPromise<SignInToken, CreateSignInTokenError> {
    return createSignInToken(this.#client, params, options);
  }

  /**
   * Revoke a sign-in token
   *
   * Makes a pending token worthless. A token that was used or revoked before cannot be revoked.
   * @example const result = await clerk.signInTokens.revoke({
   *   signInTokenId: "sign_in_token_123",
   * });
   * @throws {ClerkErrors} 400, 404
   */
  revoke(
    params: RevokeSignInTokenParams,
    options?: RequestOptions,
  ): ApiPromise<SignInToken, RevokeSignInTokenError> {
    return revokeSignInToken(this.#client, params, options);
  }
}
