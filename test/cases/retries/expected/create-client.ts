// Generated from an OpenAPI document. Do not edit.

import type { ApiClient, ClientOptions } from "./runtime.js";

/** The ids of the operations in the OpenAPI document, as middleware is told them. */
export type OperationId = "getPet";

export type PetsOptions = ClientOptions<OperationId>;

/** A client for the standalone functions. */
export function createClient(options: PetsOptions = {}): ApiClient {
  return {
    options: {
      retry: {
        statuses: ["5XX", "429"],
        initialInterval: 100,
        maxInterval: 2000,
        connectionErrors: false,
      },
      ...options,
    },
    server: "https://api.example.com",
    security: {},
  };
}
