// Generated from an OpenAPI document. Do not edit.

import {
  type DeleteUserError,
  type DeleteUserParams,
  deleteUser,
} from "../operations/users.js";
import type { ApiClient, ApiPromise, RequestOptions } from "../runtime.js";

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
