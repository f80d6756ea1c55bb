// Generated from an OpenAPI document. Do not edit.

import type { ApiClient } from "./runtime/client.js";
import type { CheckedClientOptions } from "./runtime/drift.js";

export type ShopOptions = CheckedClientOptions;

const server = "https://shop.test";

/** A client for the standalone functions. */
export function createClient(options: ShopOptions = {}): ApiClient {
  return {
    options: {
      ...options,
      baseUrl: options.baseUrl ?? server,
    },
    security: {},
  };
}
