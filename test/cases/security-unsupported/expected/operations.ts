// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  send,
} from "./runtime.js";

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
