// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "../runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "../runtime/client.js";
import { cursorPages } from "../runtime/cursor-pages.js";
import type { RequestError } from "../runtime/errors.js";
import type { PagedPromise } from "../runtime/paged-promise.js";
import { sendPages } from "../runtime/pages.js";
import { form } from "../runtime/query.js";
import { asModel, asText } from "../runtime/read.js";
import { send } from "../runtime/send.js";
import { listChargesResponseShape } from "../shapes.js";

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
