// Generated from an OpenAPI document. Do not edit.

import type { ApiClient } from "../runtime.js";
import { BillingPlansResource } from "./billing-plans.js";

export class BillingResource {
  readonly plans: BillingPlansResource;

  constructor(client: ApiClient) {
    this.plans = new BillingPlansResource(client);
  }
}
