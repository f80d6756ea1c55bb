// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  send,
} from "./runtime.js";

export type GetBothError = RequestError;

export function getBoth(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetBothError> {
  return send(client, options, () => ({
    id: "getBoth",
    method: "GET",
    path: "/both",
    security: [["basic", "inQuery"], "inCookie"],
    success: asNothing,
  }));
}

export type GetEitherError = RequestError;

export function getEither(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetEitherError> {
  return send(client, options, () => ({
    id: "getEither",
    method: "GET",
    path: "/either",
    security: ["bearer_auth", "in-header"],
    success: asNothing,
  }));
}

export type GetNoneError = RequestError;

export function getNone(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetNoneError> {
  return send(client, options, () => ({
    id: "getNone",
    method: "GET",
    path: "/none",
    success: asNothing,
  }));
}

export type GetOfferedError = RequestError;

export function getOffered(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetOfferedError> {
  return send(client, options, () => ({
    id: "getOffered",
    method: "GET",
    path: "/offered",
    security: ["bearer_auth", []],
    success: asNothing,
  }));
}

export type GetOptionalError = RequestError;

export function getOptional(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetOptionalError> {
  return send(client, options, () => ({
    id: "getOptional",
    method: "GET",
    path: "/optional",
    security: ["oauth", []],
    success: asNothing,
  }));
}

export type GetUsualError = RequestError;

export function getUsual(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetUsualError> {
  return send(client, options, () => ({
    id: "getUsual",
    method: "GET",
    path: "/usual",
    security: ["bearer_auth"],
    success: asNothing,
  }));
}
