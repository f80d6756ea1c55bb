// Generated from an OpenAPI document. Do not edit.

import type { Counted } from "../models/counted.js";
import type { Invitation } from "../models/invitation.js";
import type { User } from "../models/user.js";
import {
  type CountUsersError,
  type GetInvitationsError,
  type GetInvitationsParams,
  type GetInvitationsResponse,
  type GetUserListError,
  type GetUserListParams,
  type UnpagedError,
  type UnpagedParams,
  countUsers,
  getInvitations,
  getUserList,
  unpaged,
} from "../operations/users.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { PagedPromise } from "../runtime/paged-promise.js";

export class UsersResource {
  readonly #client: ApiClient;

  constructor(client: ApiClient) {
    this.#client = client;
  }

  countUsers(options?: RequestOptions): ApiPromise<Counted, CountUsersError> {
    return countUsers(this.#client, options);
  }

  /**
   * Comes in pages: `await` gives the first, `for await` the items of all.
   * @example for await (const item of client.users.getInvitations(params)) {
   *   console.log(item);
   * }
   */
  getInvitations(
    params: GetInvitationsParams,
    options?: RequestOptions,
  ): PagedPromise<
    GetInvitationsResponse,
    Invitation,
    GetInvitationsError,
    GetInvitationsParams
  > {
    return getInvitations(this.#client, params, options);
  }

  /**
   * List users
   *
   * Comes in pages: `await` gives the first, `for await` the items of all.
   * @example for await (const item of client.users.getUserList()) {
   *   console.log(item);
   * }
   */
  getUserList(
    params?: GetUserListParams,
    options?: RequestOptions,
  ): PagedPromise<User[], User, GetUserListError, GetUserListParams> {
    return getUserList(this.#client, params, options);
  }

  unpaged(
    params?: UnpagedParams,
    options?: RequestOptions,
  ): ApiPromise<User[], UnpagedError> {
    return unpaged(this.#client, params, options);
  }
}
