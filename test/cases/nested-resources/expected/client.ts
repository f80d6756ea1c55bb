// Generated from an OpenAPI document. Do not edit.

import { type ShopOptions, createClient } from "./create-client.js";
import {
  type ListItemsError,
  type ListPlansError,
  type ListUsersError,
  listItems,
  listPlans,
  listUsers,
} from "./operations.js";
import type { ApiClient, ApiPromise, RequestOptions } from "./runtime.js";

export class Shop {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly billing: BillingResource;
  readonly v1Users: V1UsersResource;

  constructor(options: ShopOptions) {
    this.client = createClient(options);
    this.billing = new BillingResource(this.client);
    this.v1Users = new V1UsersResource(this.client);
  }
}

export class BillingResource {
  readonly plans: BillingPlansResource;

  constructor(client: ApiClient) {
    this.plans = new BillingPlansResource(client);
  }
}

export class BillingPlansResource {
  readonly #client: ApiClient;
  readonly items: BillingPlansItemsResource;

  constructor(client: ApiClient) {
    this.#client = client;
    this.items = new BillingPlansItemsResource(client);
  }

  listPlans(options?: RequestOptions): ApiPromise<undefined, ListPlansError> {
    return listPlans(this.#client, options);
  }
}

export class BillingPlansItemsResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  list(options?: RequestOptions): ApiPromise<undefined, ListItemsError> {
    return listItems(this.#client, options);
  }
}

/** Who may buy. */
export class V1UsersResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  listUsers(options?: RequestOptions): ApiPromise<undefined, ListUsersError> {
    return listUsers(this.#client, options);
  }
}
