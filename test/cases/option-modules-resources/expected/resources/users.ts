// Generated from an OpenAPI document. Do not edit.

import {
  type DeleteUserError,
  type DeleteUserParams,
  deleteUser,
} from "../operations/users.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";

export class UsersResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  deleteUser(
    params: DeleteUserParams,
    options?: RequestOptions,
  ): ApiPromise<undefined, DeleteUserError> {
    return deleteUser(this.#client, params, options);
  }
}
