// Generated from an OpenAPI document. Do not edit.

import type { Owner } from "./models/owner.js";
import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { form } from "./runtime/query.js";
import { asModel } from "./runtime/read.js";
import { send } from "./runtime/send.js";
import { searchResponseShape } from "./shapes.js";

export const SearchLimitValue = {
  All: "all",
} as const;

export type SearchLimitValue =
  (typeof SearchLimitValue)[keyof typeof SearchLimitValue];

export interface SearchResponse {
  owner: string | Owner;
  label: string;
  ids: string | string[];
  same: Owner;
}

export interface SearchParams {
  limit?: number | SearchLimitValue | undefined;
}

export type SearchError = RequestError;

export function search(
  client: ApiClient,
  params: SearchParams = {},
  options?: RequestOptions,
): ApiPromise<SearchResponse, SearchError> {
  return send(client, options, () => ({
    id: "search",
    method: "GET",
    path: "/search",
    query: [form("limit", params.limit)],
    success: asModel(searchResponseShape),
  }));
}
