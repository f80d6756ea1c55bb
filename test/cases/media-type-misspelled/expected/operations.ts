// Generated from an OpenAPI document. Do not edit.

import type { ApiPromise } from "./runtime/api-promise.js";
import { asByteStream } from "./runtime/byte-stream.js";
import type { ApiClient, RequestOptions } from "./runtime/client.js";
import type { RequestError } from "./runtime/errors.js";
import { segment } from "./runtime/path.js";
import { asBlob } from "./runtime/read.js";
import { send } from "./runtime/send.js";

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
