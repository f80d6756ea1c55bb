// Generated from an OpenAPI document. Do not edit.

import type { Flat } from "./models/flat.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asNothing,
  given,
  json,
  jsonOf,
  send,
} from "./runtime.js";
import {
  flatShape,
  sendNullableBodyShape,
  sendOpenBodyShape,
} from "./shapes.js";

export interface SendNullableBody {
  someName?: string | undefined;
}

export interface SendOpenBody {
  someName?: string | undefined;
  [key: string]: unknown;
}

export interface SendAnyParams {
  body?: unknown;
}

export type SendAnyError = RequestError;

export function sendAny(
  client: ApiClient,
  params: SendAnyParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SendAnyError> {
  return send(client, options, () => ({
    id: "sendAny",
    method: "POST",
    path: "/any",
    body: json(params.body),
    success: asNothing,
  }));
}

export interface SendFlatParams {
  someName: string;
}

export type SendFlatError = RequestError;

export function sendFlat(
  client: ApiClient,
  params: SendFlatParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendFlatError> {
  return send(client, options, () => ({
    id: "sendFlat",
    method: "POST",
    path: "/flat",
    body: json({
      some_name: params.someName,
    }),
    success: asNothing,
  }));
}

export interface SendJsonTextParams {
  body: string;
}

export type SendJsonTextError = RequestError;

export function sendJsonText(
  client: ApiClient,
  params: SendJsonTextParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendJsonTextError> {
  return send(client, options, () => ({
    id: "sendJsonText",
    method: "POST",
    path: "/text",
    body: json(params.body),
    success: asNothing,
  }));
}

export interface SendListParams {
  /** All of them. */
  body: readonly Flat[];
}

export type SendListError = RequestError;

export function sendList(
  client: ApiClient,
  params: SendListParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendListError> {
  return send(client, options, () => ({
    id: "sendList",
    method: "POST",
    path: "/list",
    body: jsonOf(flatShape, params.body),
    success: asNothing,
  }));
}

export interface SendMapParams {
  body?: Record<string, number> | undefined;
}

export type SendMapError = RequestError;

export function sendMap(
  client: ApiClient,
  params: SendMapParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SendMapError> {
  return send(client, options, () => ({
    id: "sendMap",
    method: "POST",
    path: "/map",
    body: json(params.body),
    success: asNothing,
  }));
}

export interface SendNothingParams {
  body: Record<string, unknown>;
}

export type SendNothingError = RequestError;

export function sendNothing(
  client: ApiClient,
  params: SendNothingParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendNothingError> {
  return send(client, options, () => ({
    id: "sendNothing",
    method: "POST",
    path: "/nothing",
    body: json(params.body),
    success: asNothing,
  }));
}

export interface SendNullableParams {
  body: SendNullableBody | null;
}

export type SendNullableError = RequestError;

export function sendNullable(
  client: ApiClient,
  params: SendNullableParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendNullableError> {
  return send(client, options, () => ({
    id: "sendNullable",
    method: "POST",
    path: "/nullable",
    body: jsonOf(sendNullableBodyShape, params.body),
    success: asNothing,
  }));
}

export interface SendOpenParams {
  body: SendOpenBody;
}

export type SendOpenError = RequestError;

export function sendOpen(
  client: ApiClient,
  params: SendOpenParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendOpenError> {
  return send(client, options, () => ({
    id: "sendOpen",
    method: "POST",
    path: "/open",
    body: jsonOf(sendOpenBodyShape, params.body),
    success: asNothing,
  }));
}

export interface SendOptionalParams {
  someName?: string | undefined;
}

export type SendOptionalError = RequestError;

export function sendOptional(
  client: ApiClient,
  params: SendOptionalParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SendOptionalError> {
  return send(client, options, () => ({
    id: "sendOptional",
    method: "POST",
    path: "/optional",
    body: json(
      given({
        some_name: params.someName,
      }),
    ),
    success: asNothing,
  }));
}

export interface SendUnionParams {
  body: Flat | string;
}

export type SendUnionError = RequestError;

export function sendUnion(
  client: ApiClient,
  params: SendUnionParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendUnionError> {
  return send(client, options, () => ({
    id: "sendUnion",
    method: "POST",
    path: "/union",
    body: jsonOf(flatShape, params.body),
    success: asNothing,
  }));
}
