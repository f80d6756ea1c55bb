// Generated from an OpenAPI document. Do not edit.

import { type GetAError, getA } from "../operations/account-sign-ins.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";

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
