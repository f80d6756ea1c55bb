// Generated from an OpenAPI document. Do not edit.

import { type ClerkOptions, createClient } from "./create-client.js";
import { SignInTokensResource } from "./resources/sign-in-tokens.js";
import type { ApiClient } from "./runtime/client.js";

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
