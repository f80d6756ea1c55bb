// Generated from an OpenAPI document. Do not edit.

import type { Owner } from "./models/owner.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asModel,
  form,
  send,
} from "./runtime.js";
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
