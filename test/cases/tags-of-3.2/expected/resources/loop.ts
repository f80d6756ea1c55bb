// Generated from an OpenAPI document. Do not edit.

import { type GetCError, getC } from "../operations/loop.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";

export class LoopResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  getC(options?: RequestOptions): ApiPromise<undefined, GetCError> {
    return getC(this.#client, options);
  }
}
