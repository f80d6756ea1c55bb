// Generated from an OpenAPI document. Do not edit.

import { type ApiClient, type ClientOptions, chosenServer } from "./runtime.js";

/** The ids of the operations in the OpenAPI document, as middleware is told them. */
export type OperationId = "getUsual" | "replace" | "upload";

export interface FilesOptions extends ClientOptions<OperationId> {
  /** Which of `servers` is called. Default: `0`. */
  server?: 0 | 1 | undefined;
  /** What is variable in the address of the server. */
  serverVariables?:
    | {
        /** Default: `"v2"`. */
        base?: string | undefined;
        /** Default: `"443"`. */
        port?: string | undefined;
        /** Default: `"eu"`. */
        region?: "eu" | "us" | undefined;
      }
    | undefined;
}

/** Where the API is served; `serverUrl` gives the address of one. */
export const servers = {
  /** Where it is served. */
  "0": {
    url: "https://{region}.example.com:{port}/{base}/",
    variables: { base: "v2", port: "443", region: "eu" },
  },
  "1": { url: "https://example.org" },
} as const;

/** A client for the standalone functions. */
export function createClient(options: FilesOptions = {}): ApiClient {
  return {
    options: { ...options },
    server: chosenServer(servers, 0, options),
    security: {},
  };
}
