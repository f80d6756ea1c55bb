// Generated from an OpenAPI document. Do not edit.

import type { Row } from "./models/row.js";
import {
  type ApiClient,
  type ApiPromise,
  type ItemStream,
  type RequestError,
  type RequestOptions,
  asJsonLines,
  asNothing,
  byStatus,
  send,
} from "./runtime.js";
import { rowShape } from "./shapes.js";

export type ReadByStatusError = RequestError;

export function readByStatus(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<Row> | undefined, ReadByStatusError> {
  return send(client, options, () => ({
    id: "readByStatus",
    method: "GET",
    path: "/by-status",
    accept: "application/jsonl",
    success: byStatus({
      "200": asJsonLines(client, options, rowShape),
      "202": asNothing,
    }),
  }));
}

export type ReadJsonlError = RequestError;

export function readJsonl(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<Row>, ReadJsonlError> {
  return send(client, options, () => ({
    id: "readJsonl",
    method: "GET",
    path: "/jsonl",
    accept: "application/jsonl",
    success: asJsonLines(client, options, rowShape),
  }));
}

export type ReadNdjsonError = RequestError;

export function readNdjson(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<Row>, ReadNdjsonError> {
  return send(client, options, () => ({
    id: "readNdjson",
    method: "GET",
    path: "/ndjson",
    accept: "application/x-ndjson",
    success: asJsonLines(client, options, rowShape),
  }));
}

export type ReadSameError = RequestError;

export function readSame(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<Row>, ReadSameError> {
  return send(client, options, () => ({
    id: "readSame",
    method: "GET",
    path: "/same",
    accept: "application/jsonl",
    success: asJsonLines(client, options, rowShape),
  }));
}

export type ReadScalarsError = RequestError;

export function readScalars(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<number | null>, ReadScalarsError> {
  return send(client, options, () => ({
    id: "readScalars",
    method: "GET",
    path: "/scalars",
    accept: "application/x-jsonlines",
    success: asJsonLines(client, options),
  }));
}

export type ReadUntypedError = RequestError;

export function readUntyped(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<unknown>, ReadUntypedError> {
  return send(client, options, () => ({
    id: "readUntyped",
    method: "GET",
    path: "/untyped",
    accept: "application/ndjson",
    success: asJsonLines(client, options),
  }));
}

export type ReadXJsonlError = RequestError;

export function readXJsonl(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ItemStream<Row>, ReadXJsonlError> {
  return send(client, options, () => ({
    id: "readXJsonl",
    method: "GET",
    path: "/x-jsonl",
    accept: "application/x-jsonl",
    success: asJsonLines(client, options, rowShape),
  }));
}
