// Generated from an OpenAPI document. Do not edit.

import { apiKey } from "./runtime/api-key.js";
import {
  type BasicCredential,
  type Secret,
  basic as runtimeBasic,
  bearer,
} from "./runtime/auth.js";
import type { ApiClient, ClientOptions } from "./runtime/client.js";

export interface SecretsOptions extends ClientOptions {
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
  oauth?: Secret | undefined;
}

const server = "https://api.example.com/v1";

/** A client for the standalone functions. */
export function createClient(options: SecretsOptions = {}): ApiClient {
  const { basic, bearer_auth, inHeader, inCookie, inQuery, oauth, ...rest } =
    options;
  return {
    options: {
      ...rest,
      baseUrl: rest.baseUrl ?? server,
    },
    security: {
      basic: runtimeBasic(basic),
      bearer_auth: bearer(bearer_auth),
      "in-header": apiKey(inHeader, "header", "X-Api-Key"),
      inCookie: apiKey(inCookie, "cookie", "sid"),
      inQuery: apiKey(inQuery, "query", "api_key"),
      oauth: bearer(oauth),
    },
  };
}
