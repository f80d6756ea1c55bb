// Generated from an OpenAPI document. Do not edit.

import { apiKey } from "./runtime/api-key.js";
import type { Secret } from "./runtime/auth.js";
import type { ApiClient, ClientOptions } from "./runtime/client.js";

export interface SecretsOptions extends ClientOptions {
  key?: Secret | undefined;
}

/** A client for the standalone functions. */
export function createClient(options: SecretsOptions = {}): ApiClient {
  const { key, ...rest } = options;
  return {
    options: { ...rest },
    server: "https://api.example.com",
    security: { key: apiKey(key, "header", "X-Key") },
  };
}
