// Generated from an OpenAPI document. Do not edit.

import type { Counted } from "../models/counted.js";
import type { Invitation } from "../models/invitation.js";
import type { User } from "../models/user.js";
import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import type { RequestError } from "../runtime/errors.js";
import { offsetPages } from "../runtime/offset-pages.js";
import type { PagedPromise } from "../runtime/paged-promise.js";
import { sendPages } from "../runtime/pages.js";
import { segment } from "../runtime/path.js";
import { form } from "../runtime/query.js";
import { asModel } from "../runtime/read.js";
import { send } from "../runtime/send.js";
import {
  countedShape,
  getInvitationsResponseShape,
  userShape,
} from "../shapes.js";

export interface GetInvitationsResponse {
  totalCount: number;
  data: Invitation[];
}

export type CountUsersError = RequestError;

export function countUsers(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Counted, CountUsersError> {
  return send(client, options, () => ({
    id: "CountUsers",
    method: "GET",
    path: "/users/count",
    success: asModel(countedShape),
  }));
}

export interface GetInvitationsParams {
  userId: string;
  /** @default 10 */
  limit?: number | undefined;
  /** @default 0 */
  offset?: number | undefined;
}

export type GetInvitationsError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of getInvitations(client, params)) {
 *   console.log(item);
 * }
 */
export function getInvitations(
  client: ApiClient,
  params: GetInvitationsParams,
  options?: RequestOptions,
): PagedPromise<
  GetInvitationsResponse,
  Invitation,
  GetInvitationsError,
  GetInvitationsParams
> {
  return sendPages(client, options, () => ({
    id: "GetInvitations",
    method: "GET",
    path: `/users/${segment(params.userId)}/invitations`,
    query: [form("limit", params.limit), form("offset", params.offset)],
    success: asModel(getInvitationsResponseShape),
    pages: offsetPages({
      call: getInvitations,
      from: params,
      offset: ["offset"],
      items: ["data"],
      total: ["totalCount"],
    }),
  }));
}

export interface GetUserListParams {
  /** @default 10 */
  limit?: number | undefined;
  /** @default 0 */
  offset?: number | undefined;
}

export type GetUserListError = RequestError;

/**
 * List users
 *
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of getUserList(client)) {
 *   console.log(item);
 * }
 */
export function getUserList(
  client: ApiClient,
  params: GetUserListParams = {},
  options?: RequestOptions,
): PagedPromise<User[], User, GetUserListError, GetUserListParams> {
  return sendPages(client, options, () => ({
    id: "GetUserList",
    method: "GET",
    path: "/users",
    query: [form("limit", params.limit), form("offset", params.offset)],
    success: asModel(userShape),
    pages: offsetPages({
      call: getUserList,
      from: params,
      offset: ["offset"],
    }),
  }));
}

export interface UnpagedParams {
  /** @default 10 */
  limit?: number | undefined;
  /** @default 0 */
  offset?: number | undefined;
}

export type UnpagedError = RequestError;

export function unpaged(
  client: ApiClient,
  params: UnpagedParams = {},
  options?: RequestOptions,
): ApiPromise<User[], UnpagedError> {
  return send(client, options, () => ({
    id: "Unpaged",
    method: "GET",
    path: "/users/unpaged",
    query: [form("limit", params.limit), form("offset", params.offset)],
    success: asModel(userShape),
  }));
}
