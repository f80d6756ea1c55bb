// Generated from an OpenAPI document. Do not edit.

import {
  type ApiClient,
  type ApiPromise,
  type RequestError,
  type RequestOptions,
  asBlob,
  asByteStream,
  segment,
  send,
} from "./runtime.js";

export interface GetScriptParams {
  name: string;
}

export type GetScriptError = RequestError;

export function getScript(
  client: ApiClient,
  params: GetScriptParams,
  options?: RequestOptions,
): ApiPromise<Blob, GetScriptError> {
  return send(client, options, () => ({
    id: "getScript",
    method: "GET",
    path: `/scripts/${segment(params.name)}`,
    accept: "*/*",
    success: asBlob,
  }));
}

export interface GetScriptStreamParams {
  name: string;
}

export type GetScriptStreamError = RequestError;

/** Gives the bytes of the answer as they arrive. */
export function getScriptStream(
  client: ApiClient,
  params: GetScriptStreamParams,
  options?: RequestOptions,
): ApiPromise<ReadableStream<Uint8Array>, GetScriptStreamError> {
  return send(client, options, () => ({
    id: "getScript",
    method: "GET",
    path: `/scripts/${segment(params.name)}`,
    accept: "*/*",
    success: asByteStream(client, options),
  }));
}
