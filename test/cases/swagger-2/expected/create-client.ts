// Generated from an OpenAPI document. Do not edit.

import { apiKey } from "./runtime/api-key.js";
import {
  type BasicCredential,
  type Secret,
  basic as runtimeBasic,
  bearer,
} from "./runtime/auth.js";
import type { ApiClient, ClientOptions } from "./runtime/client.js";

export interface ShopOptions extends ClientOptions {
  basic?: BasicCredential | undefined;
  key?: Secret | undefined;
  oauth?: Secret | undefined;
}

const server = "https://api.example.com/v1";

/** A client for the standalone functions. */
export function createClient(options: ShopOptions = {}): ApiClient {
  const { basic, key, oauth, ...rest } = options;
  return {
    options: {
      ...rest,
      baseUrl: rest.baseUrl ?? server,
    },
    security: {
      basic: runtimeBasic(basic),
      key: apiKey(key, "header", "X-Key"),
      oauth: bearer(oauth),
    },
  };
}
