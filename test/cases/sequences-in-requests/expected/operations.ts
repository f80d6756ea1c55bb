// Generated from an OpenAPI document. Do not edit.

import type { Row } from "./models/row.js";
import {
  type ApiClient,
  type ApiPromise,
  type FileInput,
  type RequestError,
  type RequestOptions,
  asNothing,
  binary,
  json,
  lines,
  send,
} from "./runtime.js";
import { rowShape } from "./shapes.js";

export interface SendEitherParams {
  rowId: string;
}

export type SendEitherError = RequestError;

export function sendEither(
  client: ApiClient,
  params: SendEitherParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendEitherError> {
  return send(client, options, () => ({
    id: "sendEither",
    method: "POST",
    path: "/either",
    body: json({
      row_id: params.rowId,
    }),
    success: asNothing,
  }));
}

export interface SendEitherXNdjsonParams {
  body: Iterable<Row> | AsyncIterable<Row>;
}

export type SendEitherXNdjsonError = RequestError;

export function sendEitherXNdjson(
  client: ApiClient,
  params: SendEitherXNdjsonParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendEitherXNdjsonError> {
  return send(client, options, () => ({
    id: "sendEither",
    method: "POST",
    path: "/either",
    body: lines(params.body, "application/x-ndjson", rowShape),
    success: asNothing,
  }));
}

export interface SendItemsParams {
  body: Iterable<Row> | AsyncIterable<Row>;
}

export type SendItemsError = RequestError;

export function sendItems(
  client: ApiClient,
  params: SendItemsParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendItemsError> {
  return send(client, options, () => ({
    id: "sendItems",
    method: "POST",
    path: "/items",
    body: lines(params.body, "application/jsonl", rowShape),
    success: asNothing,
  }));
}

export interface SendListParams {
  body?: Iterable<string> | AsyncIterable<string> | undefined;
}

export type SendListError = RequestError;

export function sendList(
  client: ApiClient,
  params: SendListParams = {},
  options?: RequestOptions,
): ApiPromise<undefined, SendListError> {
  return send(client, options, () => ({
    id: "sendList",
    method: "POST",
    path: "/list",
    body: lines(params.body, "application/json-seq"),
    success: asNothing,
  }));
}

export interface SendWholeParams {
  body: FileInput;
}

export type SendWholeError = RequestError;

export function sendWhole(
  client: ApiClient,
  params: SendWholeParams,
  options?: RequestOptions,
): ApiPromise<undefined, SendWholeError> {
  return send(client, options, () => ({
    id: "sendWhole",
    method: "POST",
    path: "/whole",
    body: binary(params.body, "application/x-ndjson"),
    success: asNothing,
  }));
}
