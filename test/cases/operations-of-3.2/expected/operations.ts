// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  allowReservedInPath,
  asModel,
  asNothing,
  cookie,
  cookieList,
  cookies,
  encode,
  formText,
  json,
  jsonText,
  queryText,
  segment,
  send,
  verbatim,
} from "./runtime.js";
import {
  queryItemsResponseItemShape,
  searchCriteriaShape,
  searchJsonCriteriaShape,
} from "./shapes.js";

export interface QueryItemsResponseItem {
  itemId?: string;
}

export interface SearchCriteria {
  maxPrice?: number | undefined;
  tags?: readonly string[] | undefined;
}

export interface SearchJsonCriteria {
  maxPrice?: number | undefined;
}

export interface CopyItemsParams {
  /** A cookie: in a browser the call throws, since no program can send one there. */
  session?: string | undefined;
  /** A cookie: in a browser the call throws, since no program can send one there. */
  list?: readonly string[] | undefined;
}

export type CopyItemsError = RequestError;

export function copyItems(
  client: ApiClient,
  params: CopyItemsParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, CopyItemsError> {
  return send(client, options, () => ({
    id: "copyItems",
    method: "COPY",
    path: "/items",
    headers: {
      cookie: cookies(
        cookie("session", params.session, verbatim),
        cookieList("list", params.list, verbatim),
      ),
    },
    success: asNothing,
  }));
}

export interface GetFileParams {
  path: string;
}

export type GetFileError = RequestError;

export function getFile(
  client: ApiClient,
  params: GetFileParams,
  options?: RequestOptions,
): ApiPromise<undefined, GetFileError> {
  return send(client, options, () => ({
    id: "getFile",
    method: "GET",
    path: `/files/${segment(params.path, allowReservedInPath)}`,
    success: asNothing,
  }));
}

export interface QueryItemsParams {
  maxPrice: number;
}

export type QueryItemsError = RequestError;

export function queryItems(
  client: ApiClient,
  params: QueryItemsParams,
  options?: RequestOptions,
): ApiPromise<QueryItemsResponseItem[], QueryItemsError> {
  return send(client, options, () => ({
    id: "queryItems",
    method: "QUERY",
    path: "/items",
    body: json({
      max_price: params.maxPrice,
    }),
    success: asModel(queryItemsResponseItemShape),
  }));
}

export interface SearchParams {
  criteria: SearchCriteria;
}

export type SearchError = RequestError;

export function search(
  client: ApiClient,
  params: SearchParams,
  options?: RequestOptions,
): ApiPromise<undefined, SearchError> {
  return send(client, options, () => ({
    id: "search",
    method: "GET",
    path: "/search",
    query: [formText(encode(searchCriteriaShape, params.criteria))],
    success: asNothing,
  }));
}

export interface SearchJsonParams {
  criteria?: SearchJsonCriteria | undefined;
}

export type SearchJsonError = RequestError;

export function searchJson(
  client: ApiClient,
  params: SearchJsonParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SearchJsonError> {
  return send(client, options, () => ({
    id: "searchJson",
    method: "GET",
    path: "/search-json",
    query: [
      queryText(jsonText(encode(searchJsonCriteriaShape, params.criteria))),
    ],
    success: asNothing,
  }));
}
