// Generated from an OpenAPI document. Do not edit.

import type { Plan } from "../models/plan.js";
import {
  type ListPlansError,
  type ListPlansParams,
  listPlans,
} from "../operations/billing-plans.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";

export class BillingPlansResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  listPlans(
    params?: ListPlansParams,
    options?: RequestOptions,
  ): ApiPromise<Plan[], ListPlansError> {
    return listPlans(this.#client, params, options);
  }
}
