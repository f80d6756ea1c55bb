// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  given,
  json,
  send,
} from "./runtime.js";

export interface RemoveParams {
  a?: string | undefined;
}

export type RemoveError = RequestError;

export function remove(
  client: ApiClient,
  params: RemoveParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, RemoveError> {
  return send(client, options, () => ({
    id: "remove",
    method: "DELETE",
    path: "/search",
    body: json(
      given({
        a: params.a,
      }),
    ),
    success: asNothing,
  }));
}

export type SearchError = RequestError;

export function search(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, SearchError> {
  return send(client, options, () => ({
    id: "search",
    method: "GET",
    path: "/search",
    success: asNothing,
  }));
}
