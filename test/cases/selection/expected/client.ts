// Generated from an OpenAPI document. Do not edit.

import { type ShopOptions, createClient } from "./create-client.js";
import type { User } from "./models/user.js";
import {
  type ListKeysError,
  type ListUsersError,
  listKeys,
  listUsers,
} from "./operations.js";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime.js";

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

export class KeysResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  listKeys(options?: RequestOptions): ApiPromise<undefined, ListKeysError> {
    return listKeys(this.#client, options);
  }
}

export class UsersResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  listUsers(options?: RequestOptions): ApiPromise<User, ListUsersError> {
    return listUsers(this.#client, options);
  }
}
