// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asJson,
  send,
} from "./runtime.js";

/** Members have the names of the wire: nothing tells these types apart. */
export type GetValueResponse =
  | { extra_data?: Record<string, unknown> }
  | { extra_data?: Record<string, unknown>; names_of_others?: string[] };

export type GetValueError = RequestError;

export function getValue(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<GetValueResponse, GetValueError> {
  return send(client, options, () => ({
    id: "getValue",
    method: "GET",
    path: "/value",
    success: asJson(),
  }));
}
