// Generated from an OpenAPI document. Do not edit.

import { type ShopOptions, createClient } from "./create-client.js";
import { BillingResource } from "./resources/billing.js";
import { UsersResource } from "./resources/users.js";
import type { ApiClient } from "./runtime.js";

export class Shop {
  /** For the standalone functions. */
  readonly client: ApiClient;

  readonly billing: BillingResource;
  readonly users: UsersResource;

  constructor(options: ShopOptions) {
    this.client = createClient(options);
    this.billing = new BillingResource(this.client);
    this.users = new UsersResource(this.client);
  }
}
