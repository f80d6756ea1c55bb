// Generated from an OpenAPI document. Do not edit.

import {
  type ListItemsError,
  listItems,
} from "../operations/billing-plans-items.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";

export class BillingPlansItemsResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  list(options?: RequestOptions): ApiPromise<undefined, ListItemsError> {
    return listItems(this.#client, options);
  }
}
