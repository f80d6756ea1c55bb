// Generated from an OpenAPI document. Do not edit.

import type { Plan } from "../models/plan.js";
import {
  type ListPlansError,
  type ListPlansParams,
  listPlans,
} from "../operations/billing-plans.js";
import type { ApiClient, ApiPromise, RequestOptions } from "../runtime.js";

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
