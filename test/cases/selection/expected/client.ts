// Generated from an OpenAPI document. Do not edit.

import { type ShopOptions, createClient } from "./create-client.js";
import { KeysResource } from "./resources/keys.js";
import { UsersResource } from "./resources/users.js";
import type { ApiClient } from "./runtime/client.js";

export class Shop {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly keys: KeysResource;
  readonly users: UsersResource;

  constructor(options: ShopOptions) {
    this.client = createClient(options);
    this.keys = new KeysResource(this.client);
    this.users = new UsersResource(this.client);
  }
}
