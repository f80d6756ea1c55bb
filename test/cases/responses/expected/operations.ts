// Generated from an OpenAPI document. Do not edit.

import type { PetData } from "./models/pet-data.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asBlob,
  asByteStream,
  asJson,
  asModel,
  asNothing,
  asText,
  byStatus,
  readHeaders,
  send,
} from "./runtime.js";
import { getSeveralResponseShape, petDataShape } from "./shapes.js";

export interface GetSeveralResponse {
  newId?: string;
}

export type GetBareError = RequestError;

export function getBare(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<unknown, GetBareError> {
  return send(client, options, () => ({
    id: "getBare",
    method: "GET",
    path: "/bare",
    success: asJson(),
  }));
}

export type GetBytesError = RequestError;

export function getBytes(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Blob, GetBytesError> {
  return send(client, options, () => ({
    id: "getBytes",
    method: "GET",
    path: "/bytes",
    accept: "application/pdf",
    success: asBlob,
  }));
}

export type GetBytesStreamError = RequestError;

/** Gives the bytes of the answer as they arrive. */
export function getBytesStream(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, GetBytesStreamError> {
  return send(client, options, () => ({
    id: "getBytes",
    method: "GET",
    path: "/bytes",
    accept: "application/pdf",
    success: asByteStream(client, options),
  }));
}

export type GetDefaultError = RequestError;

export function getDefault(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<PetData, GetDefaultError> {
  return send(client, options, () => ({
    id: "getDefault",
    method: "GET",
    path: "/default",
    success: asModel(petDataShape),
  }));
}

export type GetHeadersError = RequestError;

export function getHeaders(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<PetData, GetHeadersError> {
  return send(client, options, () => ({
    id: "getHeaders",
    method: "GET",
    path: "/headers",
    success: asModel(petDataShape),
  }));
}

/** What answers have in their headers. */
export interface GetHeadersHeaders {
  xTotal?: number;
}

/** Reads the headers of an answer; `withResponse()` gives it. */
export function readGetHeadersHeaders(response: Response): GetHeadersHeaders {
  return readHeaders(response, { "x-total": ["xTotal", "number"] });
}

export type GetMixedError = RequestError;

export function getMixed(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<PetData, GetMixedError> {
  return send(client, options, () => ({
    id: "getMixed",
    method: "GET",
    path: "/mixed",
    success: asModel(petDataShape),
  }));
}

export type GetMixedXmlError = RequestError;

export function getMixedXml(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<string, GetMixedXmlError> {
  return send(client, options, () => ({
    id: "getMixed",
    method: "GET",
    path: "/mixed",
    accept: "application/xml",
    success: asText,
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

export type GetNothingError = RequestError;

export function getNothing(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetNothingError> {
  return send(client, options, () => ({
    id: "getNothing",
    method: "GET",
    path: "/nothing",
    success: asNothing,
  }));
}

export type GetNullError = RequestError;

export function getNull(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<string | null, GetNullError> {
  return send(client, options, () => ({
    id: "getNull",
    method: "GET",
    path: "/null",
    success: asJson(),
  }));
}

export type GetRangeError = RequestError;

export function getRange(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<PetData, GetRangeError> {
  return send(client, options, () => ({
    id: "getRange",
    method: "GET",
    path: "/range",
    success: asModel(petDataShape),
  }));
}

export type GetSameError = RequestError;

export function getSame(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<PetData, GetSameError> {
  return send(client, options, () => ({
    id: "getSame",
    method: "GET",
    path: "/same",
    success: asModel(petDataShape),
  }));
}

export type GetSeveralError = RequestError;

export function getSeveral(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<PetData | GetSeveralResponse | undefined, GetSeveralError> {
  return send(client, options, () => ({
    id: "getSeveral",
    method: "GET",
    path: "/several",
    success: byStatus({
      "200": asModel(petDataShape),
      "201": asModel(getSeveralResponseShape),
      "202": asNothing,
    }),
  }));
}

export type GetTextError = RequestError;

export function getText(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<string, GetTextError> {
  return send(client, options, () => ({
    id: "getText",
    method: "GET",
    path: "/text",
    accept: "text/plain",
    success: asText,
  }));
}
