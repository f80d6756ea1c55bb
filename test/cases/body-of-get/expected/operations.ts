// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "./runtime/api-promise.js";
import { given, json } from "./runtime/body.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { asNothing } from "./runtime/read.js";
import { send } from "./runtime/send.js";

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
