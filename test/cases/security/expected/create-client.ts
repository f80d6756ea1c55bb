// Generated from an OpenAPI document. Do not edit.

import {
  type AnyString,
  type ApiClient,
  type BasicCredential,
  type ClientCredentials,
  type ClientOptions,
  type Secret,
  apiKey,
  basic as runtimeBasic,
  bearer,
  oauth2,
} from "./runtime.js";

/** The ids of the operations in the OpenAPI document, as middleware is told them. */
export type OperationId =
  | "getBoth"
  | "getEither"
  | "getNone"
  | "getOffered"
  | "getOptional"
  | "getUsual";

export interface SecretsOptions extends ClientOptions<OperationId> {
  basic?: BasicCredential | undefined;
  /**
   * From the dashboard.
   *
   * Format: `JWT`.
   */
  bearer_auth?: Secret | undefined;
  inHeader?: Secret | undefined;
  /** A cookie: in a browser the call throws, since no program can send one there. */
  inCookie?: Secret | undefined;
  inQuery?: Secret | undefined;
  oauth?: Secret | ClientCredentials<"read" | AnyString> | undefined;
}

/** A client for the standalone functions. */
export function createClient(options: SecretsOptions = {}): ApiClient {
  const { basic, bearer_auth, inHeader, inCookie, inQuery, oauth, ...rest } =
    options;
  return {
    options: { ...rest },
    server: "https://api.example.com/v1",
    security: {
      basic: runtimeBasic(basic),
      bearer_auth: bearer(bearer_auth),
      "in-header": apiKey(inHeader, "header", "X-Api-Key"),
      inCookie: apiKey(inCookie, "cookie", "sid"),
      inQuery: apiKey(inQuery, "query", "api_key"),
      oauth: oauth2(oauth, "https://example.com/token", rest.fetch),
    },
  };
}
