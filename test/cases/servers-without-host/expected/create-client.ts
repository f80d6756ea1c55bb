// Generated from an OpenAPI document. Do not edit.

import type { ApiClient, ClientOptions } from "./runtime.js";

/** The ids of the operations in the OpenAPI document, as middleware is told them. */
export type OperationId = "getUsual" | "upload";

export interface FilesOptions extends ClientOptions<OperationId> {
  /** Where the API is served; the document says only `/v1`. */
  baseUrl: string;
}

/** Where the API is served; `serverUrl` gives the address of one. */
export const servers = {
  /** Production. */
  "1": { url: "https://api.example.com/v1" },
} as const;

/** A client for the standalone functions. */
export function createClient(options: FilesOptions): ApiClient {
  return {
    options: { ...options, baseUrl: undefined },
    server: options.baseUrl,
    security: {},
  };
}
