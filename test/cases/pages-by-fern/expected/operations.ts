// Generated from an OpenAPI document. Do not edit.

import type { Garden } from "./models/garden.js";
import {
  type ApiClient,
  type ApiPromise,
  type PagedPromise,
  type RequestError,
  type RequestOptions,
  type UrlPageOptions,
  asModel,
  cursorPages,
  form,
  numberedPages,
  offsetPages,
  send,
  sendPages,
  sendUrlPages,
  urlAt,
} from "./runtime.js";
import { gardenShape } from "./shapes.js";

export type ListFernsError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of listFerns(client)) {
 *   console.log(item);
 * }
 */
export function listFerns(
  client: ApiClient,
  options?: UrlPageOptions,
): PagedPromise<Garden, string, ListFernsError, string> {
  return sendUrlPages(client, options, () => ({
    id: "list_ferns",
    method: "GET",
    path: "/ferns",
    success: asModel(gardenShape),
    pages: {
      items: ["plants"],
      next: urlAt(["nextPage"]),
    },
  }));
}

export interface ListPlantsParams {
  cursor?: string | undefined;
}

export type ListPlantsError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of listPlants(client)) {
 *   console.log(item);
 * }
 */
export function listPlants(
  client: ApiClient,
  params: ListPlantsParams = {},
  options?: RequestOptions,
): PagedPromise<Garden, string, ListPlantsError, ListPlantsParams> {
  return sendPages(client, options, () => ({
    id: "list_plants",
    method: "GET",
    path: "/plants",
    query: [form("cursor", params.cursor)],
    success: asModel(gardenShape),
    pages: cursorPages({
      call: listPlants,
      from: params,
      cursor: ["cursor"],
      items: ["plants"],
      next: ["paging", "next"],
    }),
  }));
}

export interface ListShrubsParams {
  start?: number | undefined;
  pageSize?: number | undefined;
}

export type ListShrubsError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of listShrubs(client)) {
 *   console.log(item);
 * }
 */
export function listShrubs(
  client: ApiClient,
  params: ListShrubsParams = {},
  options?: RequestOptions,
): PagedPromise<Garden, string, ListShrubsError, ListShrubsParams> {
  return sendPages(client, options, () => ({
    id: "list_shrubs",
    method: "GET",
    path: "/shrubs",
    query: [form("start", params.start), form("page_size", params.pageSize)],
    success: asModel(gardenShape),
    pages: offsetPages({
      call: listShrubs,
      from: params,
      offset: ["start"],
      items: ["plants"],
    }),
  }));
}

export interface ListTreesParams {
  pageNumber?: number | undefined;
}

export type ListTreesError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of listTrees(client)) {
 *   console.log(item);
 * }
 */
export function listTrees(
  client: ApiClient,
  params: ListTreesParams = {},
  options?: RequestOptions,
): PagedPromise<Garden, string, ListTreesError, ListTreesParams> {
  return sendPages(client, options, () => ({
    id: "list_trees",
    method: "GET",
    path: "/trees",
    query: [form("page_number", params.pageNumber)],
    success: asModel(gardenShape),
    pages: numberedPages({
      call: listTrees,
      from: params,
      page: ["pageNumber"],
      items: ["plants"],
      more: ["hasMore"],
    }),
  }));
}

export type ListWeedsError = RequestError;

export function listWeeds(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Garden, ListWeedsError> {
  return send(client, options, () => ({
    id: "list_weeds",
    method: "GET",
    path: "/weeds",
    success: asModel(gardenShape),
  }));
}
