// Generated from an OpenAPI document. Do not edit.

import { type ShopOptions, createClient } from "./create-client.js";
import { BillingResource } from "./resources/billing.js";
import { V1UsersResource } from "./resources/v1-users.js";
import type { ApiClient } from "./runtime/client.js";

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
