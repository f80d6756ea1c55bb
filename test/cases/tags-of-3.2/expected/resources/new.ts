// Generated from an OpenAPI document. Do not edit.

import { type GetDError, getD } from "../operations/new.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";

export class NewResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  getD(options?: RequestOptions): ApiPromise<undefined, GetDError> {
    return getD(this.#client, options);
  }
}
