// Generated from an OpenAPI document. Do not edit.

import { type ShopOptions, createClient } from "./create-client.js";
import {
  type GetAError,
  type GetBError,
  type GetCError,
  type GetDError,
  getA,
  getB,
  getC,
  getD,
} from "./operations.js";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime.js";

export class Shop {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly account: AccountResource;
  readonly loop: LoopResource;
  readonly new: NewResource;

  constructor(options: ShopOptions) {
    this.client = createClient(options);
    this.account = new AccountResource(this.client);
    this.loop = new LoopResource(this.client);
    this.new = new NewResource(this.client);
  }
}

/** All of an account. */
export class AccountResource {
  readonly #client: ApiClient;
  readonly signIns: AccountSignInsResource;

  constructor(client: ApiClient) {
    this.#client = client;
    this.signIns = new AccountSignInsResource(client);
  }

  getB(options?: RequestOptions): ApiPromise<undefined, GetBError> {
    return getB(this.#client, options);
  }
}

/** How people come in. */
export class AccountSignInsResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  getA(options?: RequestOptions): ApiPromise<undefined, GetAError> {
    return getA(this.#client, options);
  }
}

export class LoopResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  getC(options?: RequestOptions): ApiPromise<undefined, GetCError> {
    return getC(this.#client, options);
  }
}

export class NewResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  getD(options?: RequestOptions): ApiPromise<undefined, GetDError> {
    return getD(this.#client, options);
  }
}
