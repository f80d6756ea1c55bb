// Generated from an OpenAPI document. Do not edit.

import { type ListUsersError, listUsers } from "../operations/v1-users.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";

/** Who may buy. */
export class V1UsersResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  listUsers(options?: RequestOptions): ApiPromise<undefined, ListUsersError> {
    return listUsers(this.#client, options);
  }
}
