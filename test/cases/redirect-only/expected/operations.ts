// Generated from an OpenAPI document. Do not edit.

import { Problem } from "./errors.js";
import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  type WithStatus,
  asBlob,
  asByteStream,
  asJson,
  asNothing,
  send,
} from "./runtime.js";

export type DownloadArchiveError = (Problem & WithStatus<404>) | RequestError;

/** @throws {Problem} 404 */
export function downloadArchive(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Blob, DownloadArchiveError> {
  return send(client, options, () => ({
    id: "downloadArchive",
    method: "GET",
    path: "/archive",
    accept: "*/*",
    success: asBlob,
    errors: () => ({ "404": Problem }),
  }));
}

export type DownloadArchiveStreamError =
  (Problem & WithStatus<404>) | RequestError;

/**
 * Gives the bytes of the answer as they arrive.
 * @throws {Problem} 404
 */
export function downloadArchiveStream(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, DownloadArchiveStreamError> {
  return send(client, options, () => ({
    id: "downloadArchive",
    method: "GET",
    path: "/archive",
    accept: "*/*",
    success: asByteStream(client, options),
    errors: () => ({ "404": Problem }),
  }));
}

export type DownloadLogsError = Problem | RequestError;

/** @throws {Problem} any other status */
export function downloadLogs(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<Blob, DownloadLogsError> {
  return send(client, options, () => ({
    id: "downloadLogs",
    method: "GET",
    path: "/with-default",
    accept: "*/*",
    success: asBlob,
    errors: () => ({ default: Problem }),
  }));
}

export type DownloadLogsStreamError = Problem | RequestError;

/**
 * Gives the bytes of the answer as they arrive.
 * @throws {Problem} any other status
 */
export function downloadLogsStream(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, DownloadLogsStreamError> {
  return send(client, options, () => ({
    id: "downloadLogs",
    method: "GET",
    path: "/with-default",
    accept: "*/*",
    success: asByteStream(client, options),
    errors: () => ({ default: Problem }),
  }));
}

export type GetEitherError = RequestError;

export function getEither(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<string, GetEitherError> {
  return send(client, options, () => ({
    id: "getEither",
    method: "GET",
    path: "/either",
    success: asJson(),
  }));
}

export type GetUnchangedError = RequestError;

export function getUnchanged(
  client: ApiClient,
  options?: RequestOptions,
): ApiPromise<undefined, GetUnchangedError> {
  return send(client, options, () => ({
    id: "getUnchanged",
    method: "GET",
    path: "/unchanged",
    success: asNothing,
  }));
}
