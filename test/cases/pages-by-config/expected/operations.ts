// Generated from an OpenAPI document. Do not edit.

import type { Counted } from "./models/counted.js";
import type { EventPage, EventPageEvents } from "./models/event-page.js";
import type { Invitation } from "./models/invitation.js";
import type { Links } from "./models/links.js";
import type { MessagePosition } from "./models/message-position.js";
import type { User } from "./models/user.js";
import {
  type ApiClient,
  type ApiPromise,
  type PagedPromise,
  type RequestError,
  type RequestOptions,
  type UrlPageOptions,
  asJson,
  asModel,
  asNothing,
  asText,
  cursorPages,
  encode,
  form,
  json,
  nextLink,
  numberedPages,
  offsetPages,
  readHeaders,
  segment,
  send,
  sendPages,
  sendUrlPages,
  urlAt,
} from "./runtime.js";
import {
  countedShape,
  getInvitationsResponseShape,
  listChargesResponseShape,
  listEventsResponseShape,
  messagePositionShape,
  searchMessagesResponseShape,
  userShape,
} from "./shapes.js";

export interface ListChargesResponse {
  hasMore: boolean;
  data: ListChargesResponseData[];
}

export interface ListChargesResponseData {
  chargeId: string;
}

export interface ListChargesParams {
  startingAfter?: string | undefined;
}

export type ListChargesError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of listCharges(client)) {
 *   console.log(item);
 * }
 */
export function listCharges(
  client: ApiClient,
  params: ListChargesParams = {},
  options?: RequestOptions,
): PagedPromise<
  ListChargesResponse,
  ListChargesResponseData,
  ListChargesError,
  ListChargesParams
> {
  return sendPages(client, options, () => ({
    id: "ListCharges",
    method: "GET",
    path: "/charges",
    query: [form("starting_after", params.startingAfter)],
    success: asModel(listChargesResponseShape),
    pages: cursorPages({
      call: listCharges,
      from: params,
      cursor: ["startingAfter"],
      items: ["data"],
      more: ["hasMore"],
      next: ["data", -1, "chargeId"],
    }),
  }));
}

export interface ListChargesCsvParams {
  startingAfter?: string | undefined;
}

export type ListChargesCsvError = RequestError;

export function listChargesCsv(
  client: ApiClient,
  params: ListChargesCsvParams = {},
  options?: RequestOptions,
): ApiPromise<string, ListChargesCsvError> {
  return send(client, options, () => ({
    id: "ListCharges",
    method: "GET",
    path: "/charges",
    query: [form("starting_after", params.startingAfter)],
    accept: "text/csv",
    success: asText,
  }));
}

export interface ListEventsResponse {
  page?: EventPage | null;
}

export interface ListEventsParams {
  kind: string;
  /** @default 0 */
  pageNumber?: number | undefined;
  /** @default 25 */
  perPage?: number | undefined;
}

export type ListEventsError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of listEvents(client, params)) {
 *   console.log(item);
 * }
 */
export function listEvents(
  client: ApiClient,
  params: ListEventsParams,
  options?: RequestOptions,
): PagedPromise<
  ListEventsResponse,
  EventPageEvents,
  ListEventsError,
  ListEventsParams
> {
  return sendPages(client, options, () => ({
    id: "ListEvents",
    method: "GET",
    path: `/events/${segment(params.kind)}`,
    query: [
      form("page_number", params.pageNumber),
      form("per_page", params.perPage),
    ],
    success: asModel(listEventsResponseShape),
    pages: numberedPages({
      call: listEvents,
      from: params,
      page: ["pageNumber"],
      first: 0,
      items: ["page", "events"],
      limit: ["perPage"],
      usualLimit: 25,
      last: ["page", "pageCount"],
    }),
  }));
}

export interface ListFilesResponse {
  value: string[];
  links: Links;
}

export type DeleteFilesError = RequestError;

export function deleteFiles(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, DeleteFilesError> {
  return send(client, options, () => ({
    id: "DeleteFiles",
    method: "DELETE",
    path: "/files",
    success: asNothing,
  }));
}

export interface ListFilesParams {
  folder: string;
}

export type ListFilesError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of listFiles(client, params)) {
 *   console.log(item);
 * }
 */
export function listFiles(
  client: ApiClient,
  params: ListFilesParams,
  options?: UrlPageOptions,
): PagedPromise<ListFilesResponse, string, ListFilesError, string> {
  return sendUrlPages(client, options, () => ({
    id: "ListFiles",
    method: "GET",
    path: "/files",
    query: [form("folder", params.folder)],
    success: asJson(),
    pages: {
      items: ["value"],
      next: urlAt(["links", "next"]),
    },
  }));
}

export interface SearchMessagesResponse {
  foundMessages: string[];
  meta?: SearchMessagesResponseMeta;
}

export interface SearchMessagesResponseMeta {
  nextCursor?: string | null;
}

export interface SearchMessagesParams {
  searchText: string;
  page?: MessagePosition | undefined;
}

export type SearchMessagesError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of searchMessages(client, params)) {
 *   console.log(item);
 * }
 */
export function searchMessages(
  client: ApiClient,
  params: SearchMessagesParams,
  options?: RequestOptions,
): PagedPromise<
  SearchMessagesResponse,
  string,
  SearchMessagesError,
  SearchMessagesParams
> {
  return sendPages(client, options, () => ({
    id: "SearchMessages",
    method: "POST",
    path: "/messages/search",
    body: json({
      search_text: params.searchText,
      page: encode(messagePositionShape, params.page),
    }),
    success: asModel(searchMessagesResponseShape),
    pages: cursorPages({
      call: searchMessages,
      from: params,
      cursor: ["page", "startAfter"],
      items: ["foundMessages"],
      next: ["meta", "nextCursor"],
    }),
  }));
}

export type ListRepositoriesError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of listRepositories(client)) {
 *   console.log(item);
 * }
 */
export function listRepositories(
  client: ApiClient,
  options?: UrlPageOptions,
): PagedPromise<string[], string, ListRepositoriesError, string> {
  return sendUrlPages(client, options, () => ({
    id: "ListRepositories",
    method: "GET",
    path: "/repositories",
    success: asJson(),
    pages: {
      next: nextLink,
    },
  }));
}

/** What answers have in their headers. */
export interface ListRepositoriesHeaders {
  link?: string;
}

/** Reads the headers of an answer; `withResponse()` gives it. */
export function readListRepositoriesHeaders(
  response: Response,
): ListRepositoriesHeaders {
  return readHeaders(response, { link: ["link", "string"] });
}

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
