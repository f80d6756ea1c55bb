// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ClientOptions,
  type Secret,
  bearer,
} from "./runtime.js";

/** The ids of the operations in the OpenAPI document, as middleware is told them. */
export type OperationId = "CreateSignInToken" | "RevokeSignInToken";

export interface ClerkOptions extends ClientOptions<OperationId> {
  /**
   * The secret key of the instance, from "API Keys" in the Clerk Dashboard.
   *
   * Format: `sk_<environment>_<secret value>`.
   */
  bearerAuth?: Secret | undefined;
}

/** A client for the standalone functions. */
export function createClient(options: ClerkOptions = {}): ApiClient {
  const { bearerAuth, ...rest } = options;
  return {
    options: {
      retry: {
        statuses: ["5XX"],
        maxInterval: 60000,
        exponent: 1.5,
      },
      ...rest,
    },
    server: "https://api.clerk.com/v1",
    security: { bearerAuth: bearer(bearerAuth) },
  };
}
