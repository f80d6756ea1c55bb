// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  send,
} from "./runtime.js";

export type GetPetsError = RequestError;

/** All of them. */
export function getPets(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetPetsError> {
  return send(client, options, () => ({
    id: "getPets",
    method: "GET",
    path: "/pets",
    success: asNothing,
  }));
}
