// Generated from an OpenAPI document. Do not edit.

import type { ApiClient, ClientOptions } from "./runtime.js";

/** The ids of the operations in the OpenAPI document, as middleware is told them. */
export type OperationId = "getUsual";

export interface FilesOptions extends ClientOptions<OperationId> {
  /** Where the API is served; the document says only `/api/v1`. */
  baseUrl: string;
}

/** A client for the standalone functions. */
export function createClient(options: FilesOptions): ApiClient {
  return {
    options: { ...options },
    server: options.baseUrl,
    security: {},
  };
}
