// Generated from an OpenAPI document. Do not edit.

import { type ApiClient, type ClientOptions, chosenServer } from "./runtime.js";

/** The ids of the operations in the OpenAPI document, as middleware is told them. */
export type OperationId = "amend" | "getUsual" | "replace" | "upload";

export interface FilesOptions extends ClientOptions<OperationId> {
  /** Which of `servers` is called. Default: `"production"`. */
  server?: "production" | "sandbox" | "own-domain" | 3 | 4 | undefined;
  /** What is variable in the address of the server. */
  serverVariables?:
    | {
        /** Default: `"443"`. */
        port?: string | undefined;
        region?: "eu" | "us" | "ap" | "nowhere" | undefined;
        /**
         * Your company.
         *
         * Default: `"demo"`.
         */
        tenant?: string | undefined;
        /** Default: `"main"`. */
        bucket?: string | undefined;
      }
    | undefined;
}

/** Where the API is served; `serverUrl` gives the address of one. */
export const servers = {
  /** What everybody uses. */
  production: { url: "https://api.example.com/v1" },
  /** Nothing counts here. *\/ It's empty each morning. */
  sandbox: { url: "https://sandbox.example.com/v1/" },
  "own-domain": {
    url: "https://{tenant}.{region}.example.com:{port}/v1",
    variables: { port: "443", region: "eu", tenant: "demo" },
  },
  "3": { url: "https://sandbox2.example.com/v1" },
  "4": {
    url: "https://{region}.example.net",
    variables: { region: "nowhere" },
  },
} as const;

/** A client for the standalone functions. */
export function createClient(options: FilesOptions = {}): ApiClient {
  return {
    options: { ...options },
    server: chosenServer(servers, "production", options),
    security: {},
  };
}
