// Generated from an OpenAPI document. Do not edit.

import type { Numbers } from "./models/numbers.js";
import type { Things, ThingsItem } from "./models/things.js";
import {
  type ApiClient,
  type PagedPromise,
  type RequestError,
  type RequestOptions,
  type UrlPageOptions,
  asJson,
  asModel,
  cursorPages,
  form,
  given,
  json,
  numberedPages,
  offsetPages,
  sendPages,
  sendUrlPages,
  urlAt,
} from "./runtime.js";
import { numbersShape } from "./shapes.js";

export interface ByCursorParams {
  since?: string | undefined;
}

export type ByCursorError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of byCursor(client)) {
 *   console.log(item);
 * }
 */
export function byCursor(
  client: ApiClient,
  params: ByCursorParams = {},
  options?: RequestOptions,
): PagedPromise<Things, ThingsItem, ByCursorError, ByCursorParams> {
  return sendPages(client, options, () => ({
    id: "byCursor",
    method: "GET",
    path: "/cursor",
    query: [form("since", params.since)],
    success: asJson(),
    pages: cursorPages({
      call: byCursor,
      from: params,
      cursor: ["since"],
      next: [-1, "id"],
    }),
  }));
}

export interface ByCursorInBodyParams {
  sinceId?: string | undefined;
  all?: boolean | undefined;
}

export type ByCursorInBodyError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of byCursorInBody(client)) {
 *   console.log(item);
 * }
 */
export function byCursorInBody(
  client: ApiClient,
  params: ByCursorInBodyParams = {},
  options?: RequestOptions,
): PagedPromise<Things, ThingsItem, ByCursorInBodyError, ByCursorInBodyParams> {
  return sendPages(client, options, () => ({
    id: "byCursorInBody",
    method: "POST",
    path: "/cursor",
    body: json(
      given({
        since_id: params.sinceId,
        all: params.all,
      }),
    ),
    success: asJson(),
    pages: cursorPages({
      call: byCursorInBody,
      from: params,
      cursor: ["sinceId"],
      next: [-1, "id"],
    }),
  }));
}

export interface ByOffsetParams {
  offset?: number | undefined;
  limit?: number | undefined;
}

export type ByOffsetError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of byOffset(client)) {
 *   console.log(item);
 * }
 */
export function byOffset(
  client: ApiClient,
  params: ByOffsetParams = {},
  options?: RequestOptions,
): PagedPromise<Numbers, number, ByOffsetError, ByOffsetParams> {
  return sendPages(client, options, () => ({
    id: "byOffset",
    method: "GET",
    path: "/offset",
    query: [form("offset", params.offset), form("limit", params.limit)],
    success: asModel(numbersShape),
    pages: offsetPages({
      call: byOffset,
      from: params,
      offset: ["offset"],
      items: ["resultArray"],
    }),
  }));
}

export interface ByPageParams {
  page: number;
}

export type ByPageError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of byPage(client, params)) {
 *   console.log(item);
 * }
 */
export function byPage(
  client: ApiClient,
  params: ByPageParams,
  options?: RequestOptions,
): PagedPromise<Numbers, number, ByPageError, ByPageParams> {
  return sendPages(client, options, () => ({
    id: "byPage",
    method: "GET",
    path: "/page",
    query: [form("page", params.page)],
    success: asModel(numbersShape),
    pages: numberedPages({
      call: byPage,
      from: params,
      page: ["page"],
      items: ["resultArray"],
      last: ["numPages"],
    }),
  }));
}

export type ByUrlError = RequestError;

/**
 * Comes in pages: `await` gives the first, `for await` the items of all.
 * @example for await (const item of byUrl(client)) {
 *   console.log(item);
 * }
 */
export function byUrl(
  client: ApiClient,
  options?: UrlPageOptions,
): PagedPromise<Numbers, number, ByUrlError, string> {
  return sendUrlPages(client, options, () => ({
    id: "byUrl",
    method: "GET",
    path: "/url",
    success: asModel(numbersShape),
    pages: {
      items: ["resultArray"],
      next: urlAt(["nextUrl"]),
    },
  }));
}
