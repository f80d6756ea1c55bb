// Generated from an OpenAPI document. Do not edit.

import { type ListPlansError, listPlans } from "../operations/billing-plans.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import { BillingPlansItemsResource } from "./billing-plans-items.js";

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
