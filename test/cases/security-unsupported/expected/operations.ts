// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "./runtime/api-promise.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { asNothing } from "./runtime/read.js";
import { send } from "./runtime/send.js";

export type GetDigestError = RequestError;

export function getDigest(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetDigestError> {
  return send(client, options, () => ({
    id: "getDigest",
    method: "GET",
    path: "/digest",
    success: asNothing,
  }));
}

export type GetTlsError = RequestError;

export function getTls(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetTlsError> {
  return send(client, options, () => ({
    id: "getTls",
    method: "GET",
    path: "/tls",
    security: ["key", []],
    success: asNothing,
  }));
}
