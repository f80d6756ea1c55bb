// Generated from an OpenAPI document. Do not edit.

import type { ApiClient, ClientOptions } from "./runtime/client.js";

export type FilesOptions = ClientOptions;

const server = "https://eu.example.com:443/v2";

/** A client for the standalone functions. */
export function createClient(options: FilesOptions = {}): ApiClient {
  return {
    options: {
      ...options,
      baseUrl: options.baseUrl ?? server,
    },
    security: {},
  };
}
