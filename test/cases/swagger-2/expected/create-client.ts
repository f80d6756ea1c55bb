// Generated from an OpenAPI document. Do not edit.

import {
  type AnyString,
  type ApiClient,
  type BasicCredential,
  type ClientCredentials,
  type ClientOptions,
  type Secret,
  apiKey,
  basic as runtimeBasic,
  chosenServer,
  oauth2,
} from "./runtime.js";

/** The ids of the operations in the OpenAPI document, as middleware is told them. */
export type OperationId =
  | "createProduct"
  | "describePicture"
  | "getPicture"
  | "listProducts"
  | "putPicture";

export interface ShopOptions extends ClientOptions<OperationId> {
  basic?: BasicCredential | undefined;
  key?: Secret | undefined;
  oauth?: Secret | ClientCredentials<"read" | AnyString> | undefined;
  /** Which of `servers` is called. Default: `0`. */
  server?: 0 | 1 | undefined;
}

/** Where the API is served; `serverUrl` gives the address of one. */
export const servers = {
  "0": { url: "https://api.example.com/v1" },
  "1": { url: "http://api.example.com/v1" },
} as const;

/** A client for the standalone functions. */
export function createClient(options: ShopOptions = {}): ApiClient {
  const { basic, key, oauth, ...rest } = options;
  return {
    options: { ...rest },
    server: chosenServer(servers, 0, rest),
    security: {
      basic: runtimeBasic(basic),
      key: apiKey(key, "header", "X-Key"),
      oauth: oauth2(oauth, "https://api.example.com/token", rest.fetch),
    },
  };
}
