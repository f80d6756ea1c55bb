// Generated from an OpenAPI document. Do not edit.

import type { ApiClient, CheckedClientOptions } from "./runtime.js";

/** The ids of the operations in the OpenAPI document, as middleware is told them. */
export type OperationId = "createOrder" | "orderSchema";

export type ShopOptions = CheckedClientOptions<OperationId>;

/** A client for the standalone functions. */
export function createClient(options: ShopOptions = {}): ApiClient {
  return {
    options: { ...options },
    server: "https://shop.test",
    security: {},
  };
}
