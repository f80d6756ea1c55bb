// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type PagedPromise,
  type RequestError,
  type RequestOptions,
  asJson,
  cursorPages,
  deepObject,
  form,
  json,
  numberedPages,
  offsetPages,
  sendPages,
} from "./runtime.js";

export interface DeepThingsPage {
  number?: number | undefined;
}

export interface FindThingsBody {
  first_row?: number | undefined;
  [key: string]: number | undefined;
}

export interface FindThingsResponse {
  found_things?: string[];
}

export interface ListThingsResponse {
  all_things?: string[];
  links?: ListThingsResponseLinks;
}

export interface ListThingsResponseLinks {
  next_after?: string;
}

export interface DeepThingsParams {
  page?: DeepThingsPage | undefined;
}

export type DeepThingsError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of deepThings(client)) {
 *   console.log(item);
 * }
 */
export function deepThings(
  client: ApiClient,
  params: DeepThingsParams = {},
  options?: RequestOptions,
): PagedPromise<string[], string, DeepThingsError, DeepThingsParams> {
  return sendPages(client, options, () => ({
    id: "deep_things",
    method: "GET",
    path: "/things/deep",
    query: [deepObject("page", params.page)],
    success: asJson(),
    pages: numberedPages({
      call: deepThings,
      from: params,
      page: ["page", "number"],
    }),
  }));
}

export interface FindThingsParams {
  body: FindThingsBody;
}

export type FindThingsError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of findThings(client, params)) {
 *   console.log(item);
 * }
 */
export function findThings(
  client: ApiClient,
  params: FindThingsParams,
  options?: RequestOptions,
): PagedPromise<FindThingsResponse, string, FindThingsError, FindThingsParams> {
  return sendPages(client, options, () => ({
    id: "find_things",
    method: "POST",
    path: "/things",
    body: json(params.body),
    success: asJson(),
    pages: offsetPages({
      call: findThings,
      from: params,
      offset: ["body", "first_row"],
      items: ["found_things"],
    }),
  }));
}

export interface ListThingsParams {
  "page[after]"?: string | undefined;
}

export type ListThingsError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of listThings(client)) {
 *   console.log(item);
 * }
 */
export function listThings(
  client: ApiClient,
  params: ListThingsParams = {},
  options?: RequestOptions,
): PagedPromise<ListThingsResponse, string, ListThingsError, ListThingsParams> {
  return sendPages(client, options, () => ({
    id: "list_things",
    method: "GET",
    path: "/things",
    query: [form("page[after]", params["page[after]"])],
    success: asJson(),
    pages: cursorPages({
      call: listThings,
      from: params,
      cursor: ["page[after]"],
      items: ["all_things"],
      next: ["links", "next_after"],
    }),
  }));
}
