// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { asNothing } from "./runtime/read.js";
import { send } from "./runtime/send.js";

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
