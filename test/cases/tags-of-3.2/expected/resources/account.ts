// Generated from an OpenAPI document. Do not edit.

import { type GetBError, getB } from "../operations/account.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import { AccountSignInsResource } from "./account-sign-ins.js";

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
