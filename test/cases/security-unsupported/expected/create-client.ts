// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ClientOptions,
  type Secret,
  apiKey,
} from "./runtime.js";

/** The ids of the operations in the OpenAPI document, as middleware is told them. */
export type OperationId = "getDigest" | "getTls";

export interface SecretsOptions extends ClientOptions<OperationId> {
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
